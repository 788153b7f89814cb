package org.nianbao.workflow.review;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.SecretGate;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Decides on exactly one revision at exactly one step: 通过 or 退回. */
@UseCase
public class DecideStep {

    /**
     * A decision.
     *
     * @param version the version that the person saw
     * @param workItem the work item that the decision answers
     * @param revision the revision that was read
     * @param hash its hash
     * @param verb {@link Verb#PASS} or {@link Verb#RETURN}
     * @param signature the signer's; needed to pass
     * @param target where a returned report goes; null for the draft
     * @param backToMe whether a changed report shall come straight back
     */
    public record Command(
            String reportId,
            long version,
            String workItem,
            int revision,
            String hash,
            Verb verb,
            @Nullable String opinion,
            @Nullable Signature signature,
            @Nullable Step target,
            boolean backToMe)
            implements Act {
        @Override
        public String subject() {
            return reportId;
        }

        @Override
        public String act() {
            return verb == Verb.PASS ? "pass-step" : "return-step";
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final WorkItems items;
    private final Revisions revisions;
    private final Movement movement;

    public DecideStep(
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
        if (!item.isOpen()) {
            refuseUnlessRepeated(by, command, item);
            return;
        }
        policy.require(by, command.verb(), situation);
        Expected.version(situation.report(), command.version());
        StoredRevision revision = Expected.revision(revisions, situation.report(), command.revision(), command.hash());
        String opinion = opinion(command);
        SecretGate.check(situation.organ().code(), command.reportId(), "opinion", opinion);
        if (command.verb() == Verb.PASS) {
            pass(by, situation, command, item.step(), revision, opinion);
        } else {
            sendBack(by, situation, command, item.step(), revision, opinion);
        }
    }

    /** The same decision by the same person once more is no fault; anything else comes too late. */
    private static void refuseUnlessRepeated(Person by, Command command, WorkItem item) {
        boolean repeated = by.id().equals(item.closedBy())
                && item.outcome() == command.verb()
                && Integer.valueOf(command.revision()).equals(item.revision());
        if (!repeated) {
            Verb outcome = item.outcome();
            throw Refusal.conflict(
                            "already-decided",
                            "这一步已经由" + item.closedByName() + (outcome == null ? "办理" : outcome.chinese()) + "了，请刷新后查看。")
                    .with("by", item.closedByName() == null ? "" : item.closedByName())
                    .with("outcome", outcome == null ? "" : outcome.name());
        }
    }

    private static @Nullable String opinion(Command command) {
        return command.verb() == Verb.RETURN
                ? Words.required(command.opinion(), "请写明退回的理由：哪里有问题，要怎么改。")
                : Words.optional(command.opinion());
    }

    private void pass(
            Person by,
            Situation situation,
            Command command,
            Step step,
            StoredRevision revision,
            @Nullable String opinion) {
        Expected.signed(command.signature(), by);
        if (Step.CONFIDENTIALITY_REVIEW.isBefore(step)
                && situation
                        .timeline()
                        .passOf(Step.CONFIDENTIALITY_REVIEW, revision.number(), revision.hash())
                        .isEmpty()) {
            throw Refusal.conflict("not-reviewed", "这一稿还没有通过保密审查，不能审批；先审查、后公开。");
        }
        movement.move(
                by,
                situation,
                situation.report(),
                new Movement.Move(Verb.PASS, step.role(), revision.hash(), opinion, false),
                route(situation, revision).next(step));
    }

    private static Route route(Situation situation, StoredRevision revision) {
        Optional<StepRecord> sentBack = situation.timeline().outstandingReturn();
        return sentBack.map(line -> Route.after(
                        situation.report().steps(),
                        line,
                        !Integer.valueOf(revision.number()).equals(line.revision())))
                .orElseGet(() -> Route.fresh(situation.report().steps()));
    }

    private void sendBack(
            Person by,
            Situation situation,
            Command command,
            Step step,
            StoredRevision revision,
            @Nullable String opinion) {
        Step target = command.target() == null ? Step.DRAFT : command.target();
        if (!situation.report().steps().contains(target) || !target.isBefore(step)) {
            throw Refusal.unprocessable("wrong-target", "只能退回到前面的步骤。");
        }
        movement.move(
                by,
                situation,
                situation.report(),
                new Movement.Move(Verb.RETURN, step.role(), revision.hash(), opinion, command.backToMe()),
                target);
    }
}
