package org.nianbao.workflow.report.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Step;

/** A row of the table {@code report}, column by column. */
record ReportRow(
        String id,
        String organCode,
        int reportYear,
        String edition,
        String title,
        ReportStatus reportStatus,
        long lockVersion,
        String stepList,
        @Nullable Integer currentRevision,
        @Nullable LocalDate dueDate,
        int errorCount,
        int warningCount,
        int hitCount,
        Instant openedAt,
        String openedBy) {

    static ReportRow of(Report report) {
        return new ReportRow(
                report.id(),
                report.organCode(),
                report.year(),
                report.edition(),
                report.title(),
                report.status(),
                report.version(),
                report.steps().stream().map(Step::name).collect(Collectors.joining(",")),
                report.currentRevision(),
                report.due(),
                report.tally().errors(),
                report.tally().warnings(),
                report.tally().hits(),
                report.openedAt(),
                report.openedBy());
    }

    Report report() {
        return new Report(
                id,
                organCode,
                reportYear,
                edition,
                title,
                reportStatus,
                lockVersion,
                Arrays.stream(stepList.split(",")).map(Step::valueOf).toList(),
                currentRevision,
                dueDate,
                new Report.Tally(errorCount, warningCount, hitCount),
                openedAt,
                openedBy);
    }
}
