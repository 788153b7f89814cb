package org.nianbao.workflow.review;

import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.shared.Refusal;

/** What somebody saw when they decided, against what is there. */
final class Expected {

    private Expected() {}

    /** Refuses when the report was written since. */
    static void version(Report report, long seen) {
        if (report.version() != seen) {
            throw Refusal.stale();
        }
    }
}
