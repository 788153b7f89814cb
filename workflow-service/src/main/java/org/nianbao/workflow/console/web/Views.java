package org.nianbao.workflow.console.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.report.Answer;
import org.nianbao.workflow.report.RevisionJson;
import org.nianbao.workflow.report.RuleAdvice;
import org.nianbao.workflow.report.Summary;
import org.nianbao.workflow.report.TextNumbers;
import org.nianbao.workflow.report.Verb;

/** What the console is sent. The names are the contract with it. */
final class Views {

    private Views() {}

    record By(String name) {}

    record OrganView(String code, String name) {}

    record OrganWithType(String code, String name, String type) {}

    /**
     * A report as one person may see it.
     *
     * @param content null for whoever may see its state only
     * @param rules how the findings of each rule are settled; empty for whoever does not draft
     * @param actions the policy's answers; the console never works them out
     */
    record ReportView(
            String id,
            OrganWithType organ,
            int year,
            String edition,
            String title,
            String status,
            String statusName,
            long version,
            List<StepView> steps,
            @Nullable RawJson content,
            @Nullable RevisionView revision,
            Object findings,
            Object reasons,
            Map<String, RuleAdvice.Advice> rules,
            List<Hit> hits,
            TextNumbers numbers,
            @Nullable Summary summary,
            Map<Verb, Answer> actions,
            @Nullable WorkItemView workItem,
            @Nullable ReturnedView returned,
            @Nullable PublicationView publication,
            @Nullable LocalDate due,
            boolean editable,
            @Nullable Instant savedAt) {}

    record StepView(
            String step,
            String name,
            String role,
            String roleName,
            String state,
            List<String> people,
            @Nullable Instant at) {}

    record RevisionView(int number, String hash, Instant submittedAt, By submittedBy, String ruleBook) {}

    record WorkItemView(
            String id,
            String step,
            String stepName,
            Instant openedAt,
            @Nullable LocalDate due) {}

    record ReturnedView(
            By by,
            @Nullable String role,
            @Nullable String roleName,
            String step,
            String stepName,
            Instant at,
            @Nullable String opinion,
            boolean backToMe) {}

    record PublicationView(
            int revision,
            String hash,
            Instant publishedAt,
            @Nullable String address,
            String state,
            @Nullable Instant takenDownAt,
            @Nullable String reason,
            @Nullable LocalDate confirmDue,
            @Nullable Instant confirmedAt) {}

    record TimelineLine(
            Instant at,
            String verb,
            String verbName,
            String step,
            String stepName,
            By by,
            @Nullable String role,
            @Nullable String roleName,
            @Nullable Integer revision,
            @Nullable String hash,
            @Nullable String opinion,
            @Nullable String target,
            @Nullable String targetName) {}

    record ChangeView(
            Instant at,
            By by,
            String kind,
            String kindName,
            String place,
            String label,
            @Nullable RawJson from,
            @Nullable RawJson to) {}

    record SaveView(
            long version,
            Instant savedAt,
            List<String> saved,
            List<ConflictView> conflicts,
            List<RefusedView> refused,
            Object findings,
            List<Hit> hits,
            TextNumbers numbers,
            Map<String, RevisionJson.GivenReason> reasons,
            Summary summary) {}

    record ConflictView(
            String place,
            @Nullable RawJson theirs,
            @Nullable By by,
            @Nullable Instant at) {}

    record RefusedView(String place, String rule, String message) {}

    /** What the checks say of a draft as it was sent. */
    record ChecksView(
            List<Finding> findings,
            List<Hit> hits,
            TextNumbers numbers,
            Map<String, RevisionJson.GivenReason> reasons,
            Summary summary) {}

    record CellDifference(
            String cell,
            String label,
            @Nullable RawJson from,
            @Nullable RawJson to) {}

    record BlockDifference(
            String part,
            String id,
            @Nullable String from,
            @Nullable String to) {}

    record ComparisonView(int from, int to, List<CellDifference> cells, List<BlockDifference> blocks) {}
}
