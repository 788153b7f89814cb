package org.nianbao.workflow.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.DraftPatch;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.SaveDraft;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.review.DecideStep;
import org.nianbao.workflow.review.OpenReport;
import org.nianbao.workflow.review.OrderPublication;
import org.nianbao.workflow.review.RecallReport;
import org.nianbao.workflow.review.Signatures;
import org.nianbao.workflow.review.SubmitReport;
import org.springframework.stereotype.Component;

/** Acts of people on reports, through the real use cases, each with the version that is there. */
@Component
public class Journeys {

    private final OpenReport openReport;
    private final SaveDraft saveDraft;
    private final SubmitReport submitReport;
    private final DecideStep decideStep;
    private final RecallReport recallReport;
    private final OrderPublication orderPublication;
    private final Signatures signatures;
    private final Reports reports;
    private final Drafts drafts;
    private final Revisions revisions;
    private final WorkItems items;

    Journeys(
            OpenReport openReport,
            SaveDraft saveDraft,
            SubmitReport submitReport,
            DecideStep decideStep,
            RecallReport recallReport,
            OrderPublication orderPublication,
            Signatures signatures,
            Reports reports,
            Drafts drafts,
            Revisions revisions,
            WorkItems items) {
        this.openReport = openReport;
        this.saveDraft = saveDraft;
        this.submitReport = submitReport;
        this.decideStep = decideStep;
        this.recallReport = recallReport;
        this.orderPublication = orderPublication;
        this.signatures = signatures;
        this.reports = reports;
        this.drafts = drafts;
        this.revisions = revisions;
        this.items = items;
    }

    /** A report of this body that could be submitted as it is. */
    public String open(Body body) {
        return openReport.handle(
                body.drafter(),
                new OpenReport.Command(
                        body.code(),
                        Contents.YEAR,
                        () -> Contents.complete(body.organ().fullName())));
    }

    /** Puts these words into the second paragraph of 一. */
    public void rewrite(String id, Person by, String words) {
        Block before = drafts.content(id).part(Part.OVERVIEW).get(1);
        Block after = Block.paragraph(before.id(), words);
        saveDraft.handle(
                by,
                new SaveDraft.Command(
                        id,
                        new DraftPatch(
                                DraftChange.Kind.EDIT,
                                null,
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                List.of(new DraftPatch.BlockChange(Part.OVERVIEW, before.id(), before, after, null)))));
    }

    /** Gives a report another title: the least that can be saved. */
    public void rewriteTitle(String id, Person by) {
        saveDraft.handle(
                by,
                new SaveDraft.Command(
                        id,
                        new DraftPatch(
                                DraftChange.Kind.EDIT,
                                new DraftPatch.Change<>(
                                        report(id).title(), report(id).title() + "（草稿）"),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                List.of())));
    }

    public void submit(String id, Person by) {
        submitReport.handle(by, new SubmitReport.Command(id, report(id).version(), null));
    }

    public void pass(String id, Person by) {
        decide(id, by, Verb.PASS, null, false);
    }

    public void sendBack(String id, Person by, @Nullable Step target, boolean backToMe) {
        decide(id, by, Verb.RETURN, target, backToMe);
    }

    private void decide(String id, Person by, Verb verb, @Nullable Step target, boolean backToMe) {
        StoredRevision revision = revision(id);
        decideStep.handle(
                by,
                new DecideStep.Command(
                        id,
                        report(id).version(),
                        open(id).id(),
                        revision.number(),
                        revision.hash(),
                        verb,
                        verb == Verb.PASS ? "同意。" : "请补充依申请公开的办理情况。",
                        verb == Verb.PASS ? signatures.of(by, verb, id, Body.PASSWORD) : null,
                        target,
                        backToMe));
    }

    public void recall(String id, Person by) {
        recallReport.handle(by, new RecallReport.Command(id, report(id).version(), null));
    }

    public void orderPublication(String id, Person by) {
        StoredRevision revision = revision(id);
        orderPublication.handle(
                by,
                new OrderPublication.Command(
                        id,
                        report(id).version(),
                        open(id).id(),
                        revision.number(),
                        revision.hash(),
                        signatures.of(by, Verb.PUBLISH, id, Body.PASSWORD)));
    }

    /** Takes a report from wherever it waits to this step, everybody passing it. */
    public void passUntil(String id, Body body, Step step) {
        while (current(id) != step) {
            Step at = current(id);
            if (at == Step.DRAFT) {
                submit(id, body.drafter());
            } else {
                pass(id, body.at(at));
            }
        }
    }

    /** A report of this body, published; waits until the system has done it. */
    public String published(Body body) {
        String id = open(body);
        passUntil(id, body, Step.PUBLICATION);
        orderPublication(id, body.publisher());
        awaitAfter(id, ReportStatus.PUBLISHING);
        return id;
    }

    /** Waits until the system has taken the report out of this status. */
    public ReportStatus awaitAfter(String id, ReportStatus status) {
        Waiting.until(Duration.ofSeconds(60), () -> report(id).status() != status);
        return report(id).status();
    }

    public Report report(String id) {
        return reports.find(id).orElseThrow();
    }

    public Step current(String id) {
        return report(id).currentStep().orElseThrow();
    }

    public WorkItem open(String id) {
        return items.openOf(id).orElseThrow();
    }

    public StoredRevision revision(String id) {
        return revisions
                .find(id, Objects.requireNonNull(report(id).currentRevision()))
                .orElseThrow();
    }
}
