package org.nianbao.workflow.year;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Gives one organ of a roster another due day: on the roster, on its report and on whatever waits there. */
@UseCase
public class ChangeDueDate {

    /**
     * @param supervisor the supervising organ; null for the person's only one
     * @param seen the day that the person saw; on another day the change is refused
     */
    public record Command(@Nullable String supervisor, int year, String organCode, LocalDate seen, LocalDate due)
            implements Act {
        @Override
        public String subject() {
            return organCode + "/" + year;
        }
    }

    private final Supervision supervision;
    private final AnnualTasks tasks;
    private final Reports reports;
    private final WorkItems items;
    private final Changes changes;

    public ChangeDueDate(
            Supervision supervision, AnnualTasks tasks, Reports reports, WorkItems items, Changes changes) {
        this.supervision = supervision;
        this.tasks = tasks;
        this.reports = reports;
        this.items = items;
        this.changes = changes;
    }

    public void handle(Person by, Command command) {
        AnnualTask task = supervision.task(by, command.supervisor(), command.year());
        String organ = command.organCode();
        AnnualTasks.Line known = tasks.line(task.id(), organ).orElseThrow(() -> notOnIt(task));
        LocalDate due = command.due();
        if (due.getYear() <= task.year() || due.getYear() > task.year() + 2) {
            throw Refusal.unprocessable(
                    "due-out-of-range", task.year() + "年度报告的截止日期应在 " + (task.year() + 1) + " 年，不能是 " + due + "。");
        }
        String reportId = known.reportId();
        LocalDate ofReport = reportId == null
                ? null
                : reports.lock(reportId).orElseThrow(Refusal::unknown).due();
        AnnualTasks.Line line = tasks.lock(task.id(), organ).orElseThrow(() -> notOnIt(task));
        LocalDate before = ofReport == null ? line.entry().due() : ofReport;
        if (!before.equals(command.seen())) {
            throw Refusal.conflict("due-changed", "截止日期已被改为 " + before + "，请刷新后再改。");
        }
        tasks.due(line, due);
        if (reportId != null) {
            reports.due(reportId, due);
            items.due(reportId, due);
        }
        changes.note("截止日期", before, due);
    }

    private static Refusal notOnIt(AnnualTask task) {
        return new Refusal(Refusal.Kind.UNKNOWN, "not-on-roster", "这个机关不在" + task.year() + "年度的名单里。");
    }
}
