package org.nianbao.workflow.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.digest.Sm3;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.report.Clearance;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.UseCase;

/**
 * Publishes exactly the approved revision: called by the process after 发布. It looks again whether every step passed exactly
 * these bytes, makes all documents from them, and does nothing when that was done before.
 */
@UseCase
public class PublishReport {

    public record Command(String reportId) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final Reports reports;
    private final Revisions revisions;
    private final Publications publications;
    private final Documents documents;
    private final PublicationTasks tasks;
    private final ResponsiblePersons responsible;
    private final StepRecords records;
    private final ReportJson json;
    private final Clock clock;
    private final Ids ids;

    PublishReport(
            Situations situations,
            Reports reports,
            Revisions revisions,
            Publications publications,
            Documents documents,
            PublicationTasks tasks,
            ResponsiblePersons responsible,
            StepRecords records,
            ReportJson json,
            Clock clock,
            Ids ids) {
        this.tasks = tasks;
        this.responsible = responsible;
        this.situations = situations;
        this.reports = reports;
        this.revisions = revisions;
        this.publications = publications;
        this.documents = documents;
        this.records = records;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    public void handle(Command command) {
        Situation situation = situations.locked(command.reportId());
        Report report = situation.report();
        StoredRevision revision = Optional.ofNullable(report.currentRevision())
                .flatMap(number -> revisions.find(report.id(), number))
                .orElseThrow(() -> new IllegalStateException("nothing was submitted: " + report.id()));
        if (publications.of(report.id(), revision.number()).isPresent()) {
            return;
        }
        requireCleared(situation, revision);
        boolean builtIn = situation.organ().settings().columnSite() == Organ.ColumnSite.BUILT_IN;
        Report saved = reports.save(report.in(builtIn ? ReportStatus.PUBLISHED : ReportStatus.AWAITING_ADDRESS));
        AnnualReport content = json.read(revision.content());
        Instant now = clock.instant();
        publications.add(
                publication(saved, revision, builtIn, now, responsible.of(situation, revision)),
                documents.published(content, revision.content()),
                content.cells());
        if (!builtIn) {
            tasks.forThePublisher(situation, saved, "的文件已生成，等您发到政府网站并登记网址");
        } else {
            tasks.published(null, situation);
        }
        records.append(line(saved, revision, now));
    }

    /** Whatever happened between order and publication: only what passed every step goes out (PUB-02). */
    private static void requireCleared(Situation situation, StoredRevision revision) {
        if (!Sm3.hex(revision.content()).equals(revision.hash())) {
            throw new IllegalStateException("the stored revision is not what was approved: " + revision.reportId());
        }
        if (situation.report().status() != ReportStatus.PUBLISHING) {
            throw new IllegalStateException(
                    "no publication was ordered: " + situation.report().status());
        }
        Optional<Step> missing =
                Clearance.missing(situation.report(), situation.timeline(), revision.number(), revision.hash());
        if (missing.isPresent()) {
            throw new IllegalStateException("revision " + revision.number() + " has not passed " + missing.get());
        }
    }

    private Publication publication(
            Report report, StoredRevision revision, boolean builtIn, Instant now, @Nullable String named) {
        @Nullable String address = builtIn ? "/reports/" + report.organCode() + "/" + report.year() : null;
        return new Publication(
                ids.next(),
                report.id(),
                revision.number(),
                revision.hash(),
                report.organCode(),
                report.year(),
                report.title(),
                builtIn ? Publication.State.PUBLISHED : Publication.State.AWAITING_ADDRESS,
                now,
                address,
                null,
                null,
                null,
                null,
                named);
    }

    private StepRecord line(Report report, StoredRevision revision, Instant now) {
        return new StepRecord(
                ids.next(),
                report.id(),
                now,
                Verb.SYSTEM_PUBLISH,
                Step.PUBLICATION,
                null,
                "系统",
                null,
                revision.number(),
                revision.hash(),
                null,
                null,
                false);
    }
}
