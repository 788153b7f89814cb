package org.nianbao.workflow.publication;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.UseCase;

/** The leader confirms that a report was taken down. */
@UseCase
public class ConfirmTakeDown {

    public record Command(String reportId, @Nullable String opinion) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final Reports reports;
    private final Publications publications;
    private final PublishedActs acts;
    private final PublicationTasks tasks;

    public ConfirmTakeDown(
            Situations situations,
            ReportPolicy policy,
            Reports reports,
            Publications publications,
            PublishedActs acts,
            PublicationTasks tasks) {
        this.situations = situations;
        this.policy = policy;
        this.reports = reports;
        this.publications = publications;
        this.acts = acts;
        this.tasks = tasks;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.CONFIRM_TAKE_DOWN, situation);
        String opinion = acts.words(situation.report(), command.opinion(), "请写明确认的意见。");
        Publication publication = acts.of(situation.report());
        Report saved = reports.save(situation.report());
        tasks.done(by, situation, Verb.CONFIRM_TAKE_DOWN);
        publications.confirm(
                publication.id(),
                by.id(),
                acts.record(by, saved, publication, Verb.CONFIRM_TAKE_DOWN, Role.LEADER, opinion),
                opinion);
    }
}
