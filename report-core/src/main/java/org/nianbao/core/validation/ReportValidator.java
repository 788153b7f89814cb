package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;

/** Judges a report by all rules of the {@link RuleBook}. The same input gives the same findings in the same order. */
public final class ReportValidator {

    private final Editions editions;

    public ReportValidator(Editions editions) {
        this.editions = editions;
    }

    /** All findings, by section, then rule, then cell; empty when nothing is wrong. */
    public List<Finding> validate(AnnualReport report, Context context) {
        return run(RuleBook.RULES, report, context);
    }

    /** The findings of the rules that look at cells alone: identities, values, powers, the year before. */
    public List<Finding> validateFigures(AnnualReport report, Context context) {
        return run(RuleBook.FIGURES, report, context);
    }

    private List<Finding> run(List<ReportRule> rules, AnnualReport report, Context context) {
        Subject subject = Subject.of(report, context, editions);
        Findings findings = new Findings(report.cells());
        for (ReportRule rule : rules) {
            rule.check(subject, findings);
        }
        return findings.inOrder();
    }
}
