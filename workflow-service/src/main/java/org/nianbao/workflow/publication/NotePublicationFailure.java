package org.nianbao.workflow.publication;

import java.time.Clock;

import org.nianbao.workflow.report.Report;
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

/** Notes that a publication failed, where the publisher sees it. What was approved stays approved. */
@UseCase
public class NotePublicationFailure {

    public record Command(String reportId) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final Reports reports;
    private final PublicationTasks tasks;
    private final StepRecords records;
    private final Clock clock;
    private final Ids ids;

    public NotePublicationFailure(
            Situations situations, Reports reports, PublicationTasks tasks, StepRecords records, Clock clock, Ids ids) {
        this.situations = situations;
        this.reports = reports;
        this.tasks = tasks;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
    }

    public void handle(Command command) {
        Situation situation = situations.locked(command.reportId());
        Report report = situation.report();
        if (report.status() != ReportStatus.PUBLISHING) {
            return;
        }
        Report saved = reports.save(report.in(ReportStatus.PUBLISH_FAILED));
        tasks.forThePublisher(situation, saved, "发布失败，等您重试");
        records.append(new StepRecord(
                ids.next(),
                saved.id(),
                clock.instant(),
                Verb.SYSTEM_FAIL,
                Step.PUBLICATION,
                null,
                "系统",
                null,
                saved.currentRevision(),
                null,
                "文档没有生成，报告没有公开；请重试，仍失败请告知系统管理员。",
                null,
                false));
    }
}
