package org.nianbao.workflow.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A report's row: whose it is and what state it is in. Immutable; what changes it returns the changed one.
 *
 * @param id a UUID, also the process's business key
 * @param steps the steps that it passes, frozen when it was opened
 * @param version grows with every write; what a person saw is named by it
 * @param currentRevision the latest submitted revision; null before the first submission
 * @param tally what the checks last found
 */
public record Report(
        String id,
        String organCode,
        int year,
        String edition,
        String title,
        ReportStatus status,
        long version,
        List<Step> steps,
        @Nullable Integer currentRevision,
        @Nullable LocalDate due,
        Tally tally,
        Instant openedAt,
        String openedBy) {

    /** How many errors, warnings and hits the checks last found: for lists, which do not check again. */
    public record Tally(int errors, int warnings, int hits) {
        public static final Tally NONE = new Tally(0, 0, 0);
    }

    public Report {
        steps = List.copyOf(steps);
    }

    /** The step at which it waits for a person; empty while it is being published and afterwards. */
    public Optional<Step> currentStep() {
        return steps.stream().filter(step -> step.status() == status).findFirst();
    }

    public boolean wasSubmitted() {
        return currentRevision != null;
    }

    public Report in(ReportStatus changed) {
        return with(title, changed, version, currentRevision, tally);
    }

    public Report titled(String changed, Tally found) {
        return with(changed, status, version, currentRevision, found);
    }

    public Report submittedAs(int revision) {
        return with(title, status, version, revision, tally);
    }

    /** The same after it was written: one version later. */
    public Report written() {
        return with(title, status, version + 1, currentRevision, tally);
    }

    private Report with(
            String newTitle, ReportStatus newStatus, long newVersion, @Nullable Integer newRevision, Tally newTally) {
        return new Report(
                id,
                organCode,
                year,
                edition,
                newTitle,
                newStatus,
                newVersion,
                steps,
                newRevision,
                due,
                newTally,
                openedAt,
                openedBy);
    }
}
