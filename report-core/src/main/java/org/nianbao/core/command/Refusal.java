package org.nianbao.core.command;

import java.io.Serial;

/** The command cannot do what was asked. The message is the sentence for the person at the terminal. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    /** Refused for how the command was called. */
    Refusal(String message) {
        this("wrong-usage", message);
    }

    /**
     * Refused for a file.
     *
     * @param code a stable word for programs
     */
    Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The sentence. */
    String sentence() {
        String message = getMessage();
        return message == null ? code : message;
    }
}
