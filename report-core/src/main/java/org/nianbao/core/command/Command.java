package org.nianbao.core.command;

import java.util.List;

/** One command. */
interface Command {

    /** Nothing is wrong. */
    int FINE = 0;

    /** The command did its work and found what is wrong. */
    int FOUND = 1;

    /** Something could not be read, or the command was called wrongly. */
    int REFUSED = 2;

    /** How it is called, one line. */
    String usage();

    /** Runs it on the words after its name, and answers the exit code. */
    int run(List<String> words, Terminal terminal) throws Refusal;
}
