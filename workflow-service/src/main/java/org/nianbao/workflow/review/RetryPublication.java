package org.nianbao.workflow.review;

import java.time.Clock;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.publication.PublicationTasks;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.UseCase;

/** Lets the system try a failed publication again. */
@UseCase
public class RetryPublication {

    public record Command(String reportId) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final Reports reports;
    private final PublicationTasks tasks;
    private final ReviewProcess process;
    private final StepRecords records;
    private final Clock clock;
    private final Ids ids;

    public RetryPublication(
            Situations situations,
            ReportPolicy policy,
            Reports reports,
            PublicationTasks tasks,
            ReviewProcess process,
            StepRecords records,
            Clock clock,
            Ids ids) {
        this.tasks = tasks;
        this.situations = situations;
        this.policy = policy;
        this.reports = reports;
        this.process = process;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.RETRY, situation);
        Report saved = reports.save(situation.report().in(ReportStatus.PUBLISHING));
        tasks.done(by, situation, Verb.RETRY);
        process.retryPublication(saved.id());
        records.append(new StepRecord(
                ids.next(),
                saved.id(),
                clock.instant(),
                Verb.RETRY,
                Step.PUBLICATION,
                by.id(),
                by.name(),
                Role.PUBLISHER,
                saved.currentRevision(),
                null,
                null,
                null,
                false));
    }
}
