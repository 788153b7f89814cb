package org.nianbao.workflow.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.organ.PublicNames;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Timeline;
import org.nianbao.workflow.report.Verb;
import org.springframework.stereotype.Component;

/**
 * Who is named on the public page: {@code 编制：李明；保密审查：王秀英；审批：陈建国}, or their offices, as the organ has set it on
 * the day of publication. It is stored with the publication, so that a later setting changes nothing of it.
 */
@Component
class ResponsiblePersons {

    private static final Map<Step, String> DUTY = Map.of(
            Step.SECTION_REVIEW, "初审",
            Step.CONFIDENTIALITY_REVIEW, "保密审查",
            Step.APPROVAL, "审批",
            Step.SIGN_OFF, "签发");

    private final Offices offices;

    ResponsiblePersons(Offices offices) {
        this.offices = offices;
    }

    /** The line for the public page; null when the organ names nobody. */
    @Nullable
    String of(Situation situation, StoredRevision revision) {
        PublicNames setting = situation.organ().settings().publicNames();
        if (setting == PublicNames.NONE) {
            return null;
        }
        List<String> named = new ArrayList<>();
        named.add("编制："
                + (setting == PublicNames.PERSONS
                        ? revision.submittedByName()
                        : office(revision.submittedBy(), Step.DRAFT)));
        for (Step step : situation.report().steps()) {
            String duty = DUTY.get(step);
            if (duty != null) {
                decision(situation.timeline(), step, revision)
                        .map(line ->
                                setting == PublicNames.PERSONS ? line.personName() : office(line.accountId(), step))
                        .ifPresent(who -> named.add(duty + "：" + who));
            }
        }
        return String.join("；", named);
    }

    /** Who passed exactly this revision; at a step that a changed report lawfully skipped, who passed it last. */
    private static Optional<StepRecord> decision(Timeline timeline, Step step, StoredRevision revision) {
        return timeline.passOf(step, revision.number(), revision.hash())
                .or(() -> timeline.latest(line -> line.step() == step && line.verb() == Verb.PASS));
    }

    private String office(@Nullable String accountId, Step step) {
        return Optional.ofNullable(accountId)
                .flatMap(offices::of)
                .orElse(step.role().chinese());
    }
}
