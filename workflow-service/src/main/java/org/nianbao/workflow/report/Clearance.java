package org.nianbao.workflow.report;

import java.util.Optional;

/** Whether a revision may be published: every step that decides has passed exactly this revision and hash (PUB-02). */
public final class Clearance {

    private Clearance() {}

    /** The first step whose 通过 on exactly this revision is missing; empty when nothing is. */
    public static Optional<Step> missing(Report report, Timeline timeline, int revision, String hash) {
        return report.steps().stream()
                .filter(Step::decides)
                .filter(step -> timeline.passOf(step, revision, hash).isEmpty())
                .filter(step -> !(step.maySkipFor(report.steps()) && timeline.wasSkippedLawfully(step)))
                .findFirst();
    }
}
