package org.nianbao.workflow.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Grant;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.OrganSettings;

/** Situations for tests of the policy: a report of body {@code b} below office {@code o}, with everybody in place. */
final class SituationBuilder {

    static final String BODY = "b";
    static final String OFFICE = "o";
    static final Instant NOW = Instant.parse("2026-01-10T02:00:00Z");

    private ReportStatus status = ReportStatus.DRAFT;
    private @Nullable Integer revision;
    private boolean publisherMayDraft;
    private boolean takeDownUnconfirmed;
    private @Nullable String sentBy;
    private @Nullable Instant seenAt;
    private final Set<String> drafters = new HashSet<>(Set.of("drafter"));
    private final List<StepRecord> lines = new ArrayList<>();
    private final Map<Step, Set<String>> holders = new EnumMap<>(Step.class);

    SituationBuilder() {
        for (Step step : Step.values()) {
            holders.put(step, Set.of(step.role().name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    static SituationBuilder in(ReportStatus status) {
        SituationBuilder builder = new SituationBuilder();
        builder.status = status;
        builder.revision = status == ReportStatus.DRAFT ? null : 1;
        return builder;
    }

    SituationBuilder draftedBy(String accountId) {
        drafters.add(accountId);
        return this;
    }

    SituationBuilder did(String accountId, Verb verb, Step step) {
        lines.add(line(accountId, verb, step, null));
        return this;
    }

    SituationBuilder sentBy(String accountId) {
        sentBy = accountId;
        return this;
    }

    SituationBuilder seen() {
        seenAt = NOW;
        return this;
    }

    SituationBuilder submitted() {
        revision = 1;
        return this;
    }

    SituationBuilder withPublisherWhoMayDraft() {
        publisherMayDraft = true;
        return this;
    }

    SituationBuilder withTakeDownToConfirm() {
        takeDownUnconfirmed = true;
        return this;
    }

    SituationBuilder withHolders(Step step, String... accountIds) {
        holders.put(step, Set.of(accountIds));
        return this;
    }

    Situation build() {
        Organ organ = Organ.plain(BODY, "测试局", null, OrganType.DEPARTMENT, OFFICE, LocalDate.of(2019, 1, 1))
                .withSettings(OrganSettings.PLAIN.withSteps(true, true, true).withPublisherMayDraft(publisherMayDraft));
        Report report = new Report(
                "r",
                BODY,
                2025,
                "2021",
                "标题",
                status,
                3,
                List.of(Step.values()),
                revision,
                null,
                Report.Tally.NONE,
                NOW,
                "drafter");
        WorkItem open = report.currentStep()
                .map(step -> new WorkItem(
                        "w", "r", step, step.role(), BODY, revision, sentBy, null, NOW, seenAt, null, null, null, null))
                .orElse(null);
        return new Situation(
                report, organ, List.of(OFFICE), drafters, new Timeline(lines), open, takeDownUnconfirmed, holders);
    }

    static StepRecord line(String accountId, Verb verb, Step step, @Nullable Step target) {
        return new StepRecord(
                "l", "r", NOW, verb, step, accountId, accountId, step.role(), 1, "hash", null, target, false);
    }

    /** Somebody whose account is called like the role. */
    static Person of(Role role) {
        String organ = role == Role.SUPERVISOR ? OFFICE : role.isAdministrator() ? null : BODY;
        return person(role.name().toLowerCase(java.util.Locale.ROOT), new Grant(role, organ, organ));
    }

    static Person person(String id, Grant... grants) {
        return new Person(id, id, id, List.of(grants));
    }
}
