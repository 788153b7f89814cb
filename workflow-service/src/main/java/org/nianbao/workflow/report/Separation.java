package org.nianbao.workflow.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Separation of duties, by person: the drafter never reviews or approves, the reviewer never approves, and the publisher
 * is no drafter unless the organ has set that it may. Nothing else can be set.
 */
final class Separation {

    /** What somebody did to a report, as far as it keeps them from doing more. */
    enum Deed {
        DRAFTED,
        REVIEWED,
        APPROVED;

        /** What acting at this step makes of somebody; empty when it keeps them from nothing. */
        static Optional<Deed> at(Step step) {
            if (step == Step.DRAFT) {
                return Optional.of(DRAFTED);
            }
            if (step == Step.CONFIDENTIALITY_REVIEW) {
                return Optional.of(REVIEWED);
            }
            return step.approves() ? Optional.of(APPROVED) : Optional.empty();
        }
    }

    private final Situation situation;
    private final Set<String> submitters;
    private final Set<String> reviewers;
    private final Set<String> approvers;

    Separation(Situation situation) {
        this.situation = situation;
        this.submitters = situation.timeline().submitters();
        this.reviewers = situation.timeline().deciders(step -> step == Step.CONFIDENTIALITY_REVIEW);
        this.approvers = situation.timeline().deciders(Step::approves);
    }

    /** Why this account may not act at this step; empty when it may. */
    Optional<String> against(String accountId, Step step) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        if (situation.drafters().contains(accountId) || submitters.contains(accountId)) {
            deeds.add(Deed.DRAFTED);
        }
        if (reviewers.contains(accountId)) {
            deeds.add(Deed.REVIEWED);
        }
        if (approvers.contains(accountId)) {
            deeds.add(Deed.APPROVED);
        }
        return against(deeds, step, situation.organ().settings().publisherMayDraft());
    }

    /** Why somebody who has done this to a report may not act at this step of it; empty when they may. */
    static Optional<String> against(Set<Deed> deeds, Step step, boolean publisherMayDraft) {
        if (step.decides() && deeds.contains(Deed.DRAFTED)) {
            return Optional.of("您起草或提交过这份报告，不能再" + step.chinese() + "：起草的人不得审查和审批。");
        }
        if (step.approves() && deeds.contains(Deed.REVIEWED)) {
            return Optional.of("您对这份报告作过保密审查，不能再" + step.chinese() + "：审查的人不得审批。");
        }
        if (step == Step.CONFIDENTIALITY_REVIEW && deeds.contains(Deed.APPROVED)) {
            return Optional.of("您对这份报告作过审批，不能再保密审查：审批的人不得审查。");
        }
        if (step == Step.PUBLICATION && deeds.contains(Deed.DRAFTED) && !publisherMayDraft) {
            return Optional.of("您起草或提交过这份报告，不能再发布；人手少的机关可以由系统设置允许发布员兼任填报人。");
        }
        return Optional.empty();
    }

    /** Whether anybody who holds the step's role could act there once this account has acted at this step. */
    boolean somebodyFor(Step step, String actor, Step current) {
        boolean shutsOut =
                current == Step.DRAFT && step.decides() || current == Step.CONFIDENTIALITY_REVIEW && step.approves();
        return situation.holders().getOrDefault(step, Set.of()).stream()
                .filter(account -> !(shutsOut && account.equals(actor)))
                .anyMatch(account -> against(account, step).isEmpty());
    }
}
