package org.nianbao.workflow.review;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
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

    /** The work item that is answered. Refused, as if it were not there, when it is another report's. */
    static WorkItem item(WorkItems items, String id, String reportId) {
        return items.find(id).filter(found -> found.reportId().equals(reportId)).orElseThrow(Refusal::unknown);
    }

    /** The current revision. Refused when another one, or other bytes, were read. */
    static StoredRevision revision(Revisions revisions, Report report, int read, String hash) {
        return Optional.ofNullable(report.currentRevision())
                .filter(number -> number == read)
                .flatMap(number -> revisions.find(report.id(), number))
                .filter(revision -> revision.hash().equals(hash))
                .orElseThrow(() -> Refusal.conflict("wrong-revision", "您看的不是现在待办的这一稿，请刷新后重新阅读再决定。"));
    }

    /** Refuses a decision that is not signed by the person who takes it. */
    static void signed(@Nullable Signature signature, Person by) {
        if (signature == null || !signature.isOf(by)) {
            throw Refusal.unprocessable("wrong-password", "签署前要再次输入您的登录密码。");
        }
    }
}
