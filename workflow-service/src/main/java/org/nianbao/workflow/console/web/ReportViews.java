package org.nianbao.workflow.console.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.console.Names;
import org.nianbao.workflow.console.ReportReader;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.publication.Publication;
import org.nianbao.workflow.publication.Publications;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.Inspection;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.report.OfferedReasons;
import org.nianbao.workflow.report.Reason;
import org.nianbao.workflow.report.Reasons;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.RevisionJson;
import org.nianbao.workflow.report.RuleAdvice;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Summary;
import org.nianbao.workflow.report.TextNumbers;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what one person sees of one report. */
@Component
class ReportViews {

    /** What the checks say, live for a draft and frozen for a revision. */
    private record Checks(
            Object findings,
            Object reasons,
            List<Hit> hits,
            TextNumbers numbers,
            @Nullable Summary summary) {
        static final Checks HIDDEN =
                new Checks(List.of(), Map.of(), List.of(), new TextNumbers(List.of(), List.of()), null);
    }

    private final ReportReader reader;
    private final ReportPolicy policy;
    private final Inspector inspector;
    private final Reasons reasons;
    private final OfferedReasons offered;
    private final RuleAdvice advice;
    private final Drafts drafts;
    private final Publications publications;
    private final ReportJson json;
    private final RevisionJson revisionJson;
    private final Names names;

    ReportViews(
            ReportReader reader,
            ReportPolicy policy,
            Inspector inspector,
            Reasons reasons,
            OfferedReasons offered,
            RuleAdvice advice,
            Drafts drafts,
            Publications publications,
            ReportJson json,
            RevisionJson revisionJson,
            Names names) {
        this.reader = reader;
        this.policy = policy;
        this.inspector = inspector;
        this.reasons = reasons;
        this.offered = offered;
        this.advice = advice;
        this.drafts = drafts;
        this.publications = publications;
        this.json = json;
        this.revisionJson = revisionJson;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public Views.ReportView of(Person person, String reportId) {
        ReportReader.Reading reading = reader.read(person, reportId);
        Situation situation = reading.situation();
        Report report = situation.report();
        Organ organ = situation.organ();
        AnnualReport content = reading.content();
        Checks checks = checks(reading);
        boolean editable = policy.answer(person, Verb.SAVE, situation).allowed();
        return new Views.ReportView(
                report.id(),
                new Views.OrganWithType(
                        organ.code(), organ.fullName(), organ.organType().name()),
                report.year(),
                report.edition(),
                report.title(),
                report.status().name(),
                report.status().chinese(),
                report.version(),
                steps(situation),
                content == null ? null : RawJson.of(json.write(content)),
                revision(reading.revision()),
                checks.findings(),
                checks.reasons(),
                editable ? advice.all() : Map.of(),
                checks.hits(),
                checks.numbers(),
                checks.summary(),
                policy.actions(person, situation),
                workItem(situation.open()),
                returned(situation),
                publications.latest(report.id()).map(ReportViews::publication).orElse(null),
                report.due(),
                editable,
                reading.isDraft() ? drafts.savedAt(report.id()) : null);
    }

    private Checks checks(ReportReader.Reading reading) {
        AnnualReport content = reading.content();
        StoredRevision revision = reading.revision();
        if (content == null) {
            return Checks.HIDDEN;
        }
        if (reading.isDraft() || revision == null) {
            Inspection inspection =
                    inspector.inspect(content, reading.situation().organ());
            Map<String, Reason> given = reasons.of(reading.report().id());
            return new Checks(
                    inspection.findings(),
                    offered.of(reading.report(), inspection, given),
                    inspection.hits(),
                    inspection.numbers(),
                    Summary.of(inspection, given));
        }
        List<Hit> hits = Scanner.scan(content, reading.situation().organ().offices());
        return new Checks(
                RawJson.of(revision.findings()),
                RawJson.of(revision.reasons()),
                hits,
                Inspector.numbers(content, reading.situation().organ()),
                revisionJson.summary(revision, hits));
    }

    private List<Views.StepView> steps(Situation situation) {
        Step current = situation.report().currentStep().orElse(Step.PUBLICATION);
        boolean over = Set.of(ReportStatus.PUBLISHED, ReportStatus.WITHDRAWN)
                .contains(situation.report().status());
        Set<String> wanted = new HashSet<>();
        situation.report().steps().forEach(step -> wanted.addAll(policy.eligible(step, situation)));
        Map<String, String> nameOf = names.of(wanted);
        List<Views.StepView> views = new ArrayList<>();
        for (Step step : situation.report().steps()) {
            boolean done = over || step.isBefore(current);
            Optional<StepRecord> last = done ? lastAct(situation, step) : Optional.empty();
            List<String> people = last.map(line -> List.of(line.personName()))
                    .orElseGet(() -> policy.eligible(step, situation).stream()
                            .map(id -> nameOf.getOrDefault(id, ""))
                            .sorted()
                            .toList());
            views.add(new Views.StepView(
                    step.name(),
                    step.chinese(),
                    step.role().name(),
                    step.role().chinese(),
                    done ? "done" : step == current ? "current" : "waiting",
                    people,
                    last.map(StepRecord::at).orElse(null)));
        }
        return views;
    }

    private static Optional<StepRecord> lastAct(Situation situation, Step step) {
        return situation
                .timeline()
                .latest(line -> line.step() == step
                        && (line.verb() == Verb.SUBMIT || line.verb() == Verb.PASS || line.verb() == Verb.PUBLISH));
    }

    private static Views.@Nullable RevisionView revision(@Nullable StoredRevision revision) {
        return revision == null
                ? null
                : new Views.RevisionView(
                        revision.number(),
                        revision.hash(),
                        revision.submittedAt(),
                        new Views.By(revision.submittedByName()),
                        revision.ruleBook());
    }

    private static Views.@Nullable WorkItemView workItem(@Nullable WorkItem item) {
        return item == null
                ? null
                : new Views.WorkItemView(
                        item.id(), item.step().name(), item.step().chinese(), item.openedAt(), item.due());
    }

    private static Views.@Nullable ReturnedView returned(Situation situation) {
        return situation
                .timeline()
                .outstandingReturn()
                .map(line -> new Views.ReturnedView(
                        new Views.By(line.personName()),
                        word(line.role()),
                        chinese(line.role()),
                        line.step().name(),
                        line.step().chinese(),
                        line.at(),
                        line.opinion(),
                        line.backToMe()))
                .orElse(null);
    }

    private static Views.PublicationView publication(Publication publication) {
        return new Views.PublicationView(
                publication.revision(),
                publication.hash(),
                publication.publishedAt(),
                publication.address(),
                publication.state().name(),
                publication.takenDownAt(),
                publication.reason(),
                publication.confirmDue(),
                publication.confirmedAt());
    }

    static @Nullable String word(@Nullable Role role) {
        return role == null ? null : role.name();
    }

    static @Nullable String chinese(@Nullable Role role) {
        return role == null ? null : role.chinese();
    }
}
