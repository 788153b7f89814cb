package org.nianbao.workflow.report;

import java.util.Optional;
import java.util.Set;

/**
 * Separation of duties, by person: the drafter never reviews or approves, the reviewer never approves, and the publisher
 * is no drafter unless the organ has set that it may. Nothing else can be set.
 */
final class Separation {

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
        boolean drafted = situation.drafters().contains(accountId) || submitters.contains(accountId);
        if (step.decides() && drafted) {
            return Optional.of("您起草或提交过这份报告，不能再" + step.chinese() + "：起草的人不得审查和审批。");
        }
        if (step.approves() && reviewers.contains(accountId)) {
            return Optional.of("您对这份报告作过保密审查，不能再" + step.chinese() + "：审查的人不得审批。");
        }
        if (step == Step.CONFIDENTIALITY_REVIEW && approvers.contains(accountId)) {
            return Optional.of("您对这份报告作过审批，不能再保密审查：审批的人不得审查。");
        }
        if (step == Step.PUBLICATION && drafted && !situation.organ().settings().publisherMayDraft()) {
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
