package org.nianbao.workflow.report;

import java.util.List;

import org.nianbao.core.scanner.Hit;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Severity;

/**
 * What the checks and the scanner say of a report's content.
 *
 * @param findings in the order of the report
 * @param hits in the order of the report
 */
public record Inspection(List<Finding> findings, List<Hit> hits) {

    public Inspection {
        findings = List.copyOf(findings);
        hits = List.copyOf(hits);
    }

    public Report.Tally tally() {
        return new Report.Tally(count(Severity.ERROR), count(Severity.WARNING), hits.size());
    }

    int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The findings that stop a submission. */
    public List<Finding> stopping() {
        return findings.stream().filter(Finding::stops).toList();
    }
}
