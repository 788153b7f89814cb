package org.nianbao.workflow.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.UseCase;

/** Takes a published report from the public at once; a notice stands in its place. The leader confirms afterwards. */
@UseCase
public class TakeDownReport {

    public record Command(String reportId, @Nullable String reason) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private static final List<Role> AS_WHAT = List.of(Role.LEADER, Role.CONFIDENTIALITY_REVIEWER, Role.PUBLISHER);

    private final Situations situations;
    private final ReportPolicy policy;
    private final Reports reports;
    private final Publications publications;
    private final PublishedActs acts;
    private final PublicationTasks tasks;
    private final Clock clock;

    public TakeDownReport(
            Situations situations,
            ReportPolicy policy,
            Reports reports,
            Publications publications,
            PublishedActs acts,
            PublicationTasks tasks,
            Clock clock) {
        this.tasks = tasks;
        this.situations = situations;
        this.policy = policy;
        this.reports = reports;
        this.publications = publications;
        this.acts = acts;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.TAKE_DOWN, situation);
        Report report = situation.report();
        String reason = acts.words(report, command.reason(), "请写明下线的原因。");
        Publication publication = acts.of(report);
        Report saved = reports.save(report.in(ReportStatus.WITHDRAWN));
        LocalDate confirmDue = LegalDates.nextWeekday(LegalDates.today(clock));
        publications.takeDown(publication.id(), by.id(), clock.instant(), reason, confirmDue);
        tasks.done(by, situation, Verb.TAKE_DOWN);
        tasks.forTheLeader(by, situation, saved, confirmDue);
        Role role = AS_WHAT.stream()
                .filter(held -> by.holds(held, report.organCode()))
                .findFirst()
                .orElse(Role.PUBLISHER);
        acts.record(by, saved, publication, Verb.TAKE_DOWN, role, reason);
    }
}
