package org.nianbao.core.command;

import java.io.PrintStream;

/**
 * Where a command answers.
 *
 * @param out the answer
 * @param err what stood in its way
 */
record Terminal(PrintStream out, PrintStream err) {

    void complain(String sentence) {
        err.println(sentence);
    }
}
