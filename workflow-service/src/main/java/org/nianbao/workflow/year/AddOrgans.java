package org.nianbao.workflow.year;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Adds organs to the roster of an opened year. Those that are on it already stay as they are. */
@UseCase
public class AddOrgans {

    /** @param plan its indicators are not looked at: they are the year's */
    public record Command(YearPlan plan) implements Act {
        @Override
        public String subject() {
            return plan.organCode() + "/" + plan.year();
        }
    }

    private final Supervision supervision;
    private final Candidates candidates;
    private final AnnualTasks tasks;
    private final Changes changes;

    public AddOrgans(Supervision supervision, Candidates candidates, AnnualTasks tasks, Changes changes) {
        this.supervision = supervision;
        this.candidates = candidates;
        this.tasks = tasks;
        this.changes = changes;
    }

    /** Returns how many were added. */
    public int handle(Person by, Command command) {
        YearPlan plan = command.plan();
        AnnualTask task = supervision.task(by, plan.organCode(), plan.year());
        plan.check(OpenYear.FIRST_YEAR, task.year());
        Set<String> present = new HashSet<>(tasks.organs(task.id()));
        List<Candidate> added = plan.chosen(candidates.below(task.organCode(), task.year())).stream()
                .filter(candidate -> !present.contains(candidate.code()))
                .toList();
        if (added.isEmpty()) {
            throw Refusal.unprocessable("no-organs", "选择的机关都已在本年度的名单里，没有增加。");
        }
        tasks.add(task.id(), added.stream().map(plan::entry).toList());
        added.forEach(candidate -> changes.note("增加机关", null, candidate.name()));
        return added.size();
    }
}
