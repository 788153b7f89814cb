package org.nianbao.workflow.report;

import java.util.List;

import org.nianbao.core.scanner.Hit;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Headline;

/**
 * What the checks and the scanner say of a report's content.
 *
 * @param findings in the order of the report
 * @param hits in the order of the report
 * @param numbers what the texts say in numbers
 */
public record Inspection(List<Finding> findings, List<Hit> hits, TextNumbers numbers) {

    public Inspection {
        findings = List.copyOf(findings);
        hits = List.copyOf(hits);
    }

    /** What the list of reports shows: certain errors and warnings, and hits. */
    public Report.Tally tally() {
        Headline headline = Headline.of(findings, finding -> false, null);
        return new Report.Tally(headline.errors(), headline.warnings(), hits.size());
    }

    /** The findings that stop a submission. */
    public List<Finding> stopping() {
        return findings.stream().filter(Finding::stops).toList();
    }
}
