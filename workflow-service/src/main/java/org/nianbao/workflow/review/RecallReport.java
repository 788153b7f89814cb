package org.nianbao.workflow.review;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Takes back one's own last word, as long as nobody has opened what was sent. */
@UseCase
public class RecallReport {

    /** @param workItem the work item that is taken back */
    public record Command(
            String reportId, long version, @Nullable String workItem) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final Movement movement;

    public RecallReport(Situations situations, ReportPolicy policy, Movement movement) {
        this.situations = situations;
        this.policy = policy;
        this.movement = movement;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.RECALL, situation);
        Expected.version(situation.report(), command.version());
        WorkItem open = situation.open();
        if (open == null || command.workItem() != null && !command.workItem().equals(open.id())) {
            throw Refusal.stale();
        }
        StepRecord taken =
                situation.timeline().latestMove().orElseThrow(() -> Refusal.conflict("wrong-step", "没有可以撤回的操作。"));
        movement.move(
                by,
                situation,
                situation.report(),
                new Movement.Move(Verb.RECALL, taken.step().role(), taken.hash(), null, false),
                taken.step());
    }
}
