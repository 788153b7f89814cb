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
        WorkItem item = items.find(command.workItem())
                .filter(found -> found.reportId().equals(command.reportId()))
                .orElseThrow(Refusal::unknown);
        if (!item.isOpen() && item.outcome() == Verb.PUBLISH) {
            if (by.id().equals(item.closedBy())) {
                return;
            }
            throw Refusal.conflict("already-decided", "这份报告已经由" + item.closedByName() + "发布了，请刷新后查看。");
        }
        policy.require(by, Verb.PUBLISH, situation);
        Expected.version(situation.report(), command.version());
        Signature signature = command.signature();
        if (signature == null || !signature.isOf(by)) {
            throw Refusal.unprocessable("wrong-password", "发布前要再次输入您的登录密码。");
        }
        Report report = situation.report();
        StoredRevision revision = Optional.ofNullable(report.currentRevision())
                .filter(number -> number == command.revision())
                .flatMap(number -> revisions.find(report.id(), number))
                .filter(found -> found.hash().equals(command.hash()))
                .orElseThrow(() -> Refusal.conflict("wrong-revision", "您看的不是审批通过的这一稿，请刷新后再发布。"));
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
