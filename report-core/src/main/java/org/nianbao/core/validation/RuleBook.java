package org.nianbao.core.validation;

import java.util.List;

/** The rules that run, in the order in which they are listed. */
public final class RuleBook {

    private static final String VERSION = "2026.1";

    private RuleBook() {}

    /** The version that is frozen with each revision. It changes whenever a rule is added, dropped or judges otherwise. */
    public static String version() {
        return VERSION;
    }

    public static List<Rule> rules() {
        return List.of();
    }
}
