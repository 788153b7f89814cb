package org.nianbao.workflow.review;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Clearance;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Orders the publication of exactly the approved revision. The system carries it out. */
@UseCase
public class OrderPublication {

    public record Command(
            String reportId,
            long version,
            String workItem,
            int revision,
            String hash,
            @Nullable Signature signature) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final WorkItems items;
    private final Revisions revisions;
    private final Movement movement;

    public OrderPublication(
            Situations situations, ReportPolicy policy, WorkItems items, Revisions revisions, Movement movement) {
        this.situations = situations;
        this.policy = policy;
        this.items = items;
        this.revisions = revisions;
        this.movement = movement;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.requireAccess(by, situation);
        WorkItem item = Expected.item(items, command.workItem(), command.reportId());
        if (!item.isOpen() && item.outcome() == Verb.PUBLISH) {
            if (by.id().equals(item.closedBy())) {
                return;
            }
            throw Refusal.conflict("already-decided", "这份报告已经由" + item.closedByName() + "发布了，请刷新后查看。");
        }
        policy.require(by, Verb.PUBLISH, situation);
        Expected.version(situation.report(), command.version());
        Expected.signed(command.signature(), by);
        Report report = situation.report();
        StoredRevision revision = Expected.revision(revisions, report, command.revision(), command.hash());
        Optional<Step> missing = Clearance.missing(report, situation.timeline(), revision.number(), revision.hash());
        if (missing.isPresent()) {
            throw Refusal.conflict("not-cleared", "这一稿没有通过“" + missing.get().chinese() + "”，不能发布。");
        }
        movement.publish(
                by,
                situation,
                report.in(ReportStatus.PUBLISHING),
                new Movement.Move(Verb.PUBLISH, Role.PUBLISHER, revision.hash(), null, false));
    }
}
