package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.format.Editions;

/** One rule, or one family of rules that are judged together. */
interface ReportRule {

    /** How the rule book lists it. */
    List<Rule> rules(Editions editions);

    /** Adds what it finds, in the order of the cells or of the text. */
    void check(Subject subject, Findings findings);
}
