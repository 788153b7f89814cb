package org.nianbao.workflow.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;

/**
 * One line of the timeline: who, as what, when, what, on which revision, with which words.
 *
 * @param accountId who; null for the system
 * @param step where the report was
 * @param revision on which revision; null before the first submission
 * @param hash that revision's hash
 * @param target where the report went, when the verb says so
 * @param backToMe whether the sender wants a changed report straight back
 */
public record StepRecord(
        String id,
        String reportId,
        Instant at,
        Verb verb,
        Step step,
        @Nullable String accountId,
        String personName,
        @Nullable Role role,
        @Nullable Integer revision,
        @Nullable String hash,
        @Nullable String opinion,
        @Nullable Step target,
        boolean backToMe) {}
