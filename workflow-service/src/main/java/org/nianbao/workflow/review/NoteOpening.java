package org.nianbao.workflow.review;

import java.time.Clock;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Notes that whoever is to act has opened the report: from then on it cannot be recalled. */
@UseCase
public class NoteOpening {

    public record Command(String workItem) implements Act {
        @Override
        public String subject() {
            return workItem;
        }
    }

    private final WorkItems items;
    private final Situations situations;
    private final ReportPolicy policy;
    private final Clock clock;

    public NoteOpening(WorkItems items, Situations situations, ReportPolicy policy, Clock clock) {
        this.items = items;
        this.situations = situations;
        this.policy = policy;
        this.clock = clock;
    }

    /** Somebody who may only look on opens nothing: the sender may still recall. */
    public void handle(Person by, Command command) {
        WorkItem item = items.find(command.workItem()).orElseThrow(Refusal::unknown);
        Situation situation = situations.locked(item.reportId());
        policy.requireAccess(by, situation);
        boolean acts = policy.answer(by, Verb.RETURN, situation).allowed()
                || policy.answer(by, Verb.SAVE, situation).allowed();
        if (item.isOpen() && acts) {
            items.seen(item.id(), by.id(), clock.instant());
        }
    }
}
