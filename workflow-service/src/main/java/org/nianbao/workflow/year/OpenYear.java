package org.nianbao.workflow.year;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.SecretGate;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Opens a report year: the task, its roster and its indicators. The reports themselves are opened after it, one by one. */
@UseCase
public class OpenYear {

    static final int FIRST_YEAR = 2019;

    public record Command(YearPlan plan) implements Act {
        @Override
        public String subject() {
            return plan.organCode() + "/" + plan.year();
        }
    }

    private final Supervision supervision;
    private final Candidates candidates;
    private final AnnualTasks tasks;
    private final StaffGaps staffGaps;
    private final TellOfTheYear tell;
    private final Changes changes;
    private final Clock clock;
    private final Ids ids;

    OpenYear(
            Supervision supervision,
            Candidates candidates,
            AnnualTasks tasks,
            StaffGaps staffGaps,
            TellOfTheYear tell,
            Changes changes,
            Clock clock,
            Ids ids) {
        this.supervision = supervision;
        this.candidates = candidates;
        this.tasks = tasks;
        this.staffGaps = staffGaps;
        this.tell = tell;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /** Returns how many organs are on the roster. */
    public int handle(Person by, Command command) {
        YearPlan plan = command.plan();
        String organ = supervision.organ(by, plan.organCode());
        plan.check(FIRST_YEAR, LegalDates.today(clock).getYear());
        plan.indicators().forEach(indicator -> {
            SecretGate.check(organ, null, "补充指标", indicator.printedLabel());
            SecretGate.check(organ, null, "补充指标的说明", indicator.help());
        });
        List<Candidate> chosen = plan.chosen(candidates.below(organ, plan.year()));
        List<RosterEntry> entries = chosen.stream().map(plan::entry).toList();
        if (entries.isEmpty()) {
            throw Refusal.unprocessable("no-organs", "没有选择机关，请至少选择一个机关再下达。");
        }
        AnnualTask task = new AnnualTask(
                ids.next(), organ, "", plan.year(), clock.instant(), by.id(), by.username(), by.name(), 0);
        if (!tasks.add(task, plan.indicators())) {
            throw Refusal.conflict("year-opened", plan.year() + "年度的任务已经下达过，请在年度总览中增加机关。");
        }
        tasks.add(task.id(), entries);
        note(plan, entries.size());
        tell.shortOfPeople(
                plan.year(),
                staffGaps.ofCandidates(organ, chosen, plan),
                chosen.stream().collect(Collectors.toMap(Candidate::code, Candidate::name)));
        return entries.size();
    }

    private void note(YearPlan plan, int organs) {
        changes.note("年度任务", null, plan.year() + "年度，" + organs + " 个机关");
        plan.dues().forEach((type, day) -> changes.note("截止日期（" + type.chinese() + "）", null, day));
        changes.note("全部上级备案", null, plan.filingForAll() ? "是" : null);
        plan.indicators().forEach(indicator -> changes.note("补充指标", null, indicator.printedLabel()));
    }
}
