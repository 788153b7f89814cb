package org.nianbao.core.validation;

/** How sure a finding is. */
public enum Verdict {
    /** The rule is broken. */
    FAIL("fail"),
    /** An operand is missing, or the sentence may count something else: never blocks. */
    UNCERTAIN("uncertain");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
