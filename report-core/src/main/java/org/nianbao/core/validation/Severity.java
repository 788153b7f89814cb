package org.nianbao.core.validation;

/** How grave a finding is. */
public enum Severity {
    /** Wrong. Some errors stop a submission, the others need a reason. */
    ERROR("error"),
    /** Probably wrong. Needs a reason. */
    WARNING("warning"),
    /** Worth a look. Stops nothing. */
    HINT("hint");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
