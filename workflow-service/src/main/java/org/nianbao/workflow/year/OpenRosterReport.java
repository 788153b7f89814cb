package org.nianbao.workflow.year;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.review.Opening;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Opens the report of one organ of a roster, or joins the one that is there. Asked for by the year, not by a person. */
@UseCase
public class OpenRosterReport {

    public record Command(AnnualTask task, String organCode) implements Act {
        @Override
        public String subject() {
            return organCode + "/" + task.year();
        }
    }

    private final AnnualTasks tasks;
    private final Organs organs;
    private final Reports reports;
    private final Opening opening;
    private final TellOfTheYear tell;

    OpenRosterReport(AnnualTasks tasks, Organs organs, Reports reports, Opening opening, TellOfTheYear tell) {
        this.tasks = tasks;
        this.organs = organs;
        this.reports = reports;
        this.opening = opening;
        this.tell = tell;
    }

    /** Does nothing when another node was faster. */
    public void handle(Person by, Command command) {
        AnnualTask task = command.task();
        AnnualTasks.Line line = tasks.lock(task.id(), command.organCode()).orElseThrow(Refusal::unknown);
        if (line.reportId() != null || line.failure() != null) {
            return;
        }
        String id = reports.ofYear(command.organCode(), task.year())
                .map(Report::id)
                .orElseGet(() -> open(by, task, line.entry()));
        tasks.opened(task.id(), command.organCode(), id);
    }

    private String open(Person by, AnnualTask task, RosterEntry entry) {
        Organ organ =
                organs.find(entry.organCode()).orElseThrow(() -> Refusal.conflict("organ-ended", "这个机关已经终止，没有建立它的报告。"));
        Opening.Terms terms = new Opening.Terms(Role.SUPERVISOR, entry.steps(), entry.due());
        return opening.open(by, organ, opening.empty(organ, task.year()), terms)
                .map(id -> {
                    tell.opened(task, organ, id);
                    return id;
                })
                .orElseGet(() -> reports.ofYear(organ.code(), task.year())
                        .map(Report::id)
                        .orElseThrow());
    }
}
