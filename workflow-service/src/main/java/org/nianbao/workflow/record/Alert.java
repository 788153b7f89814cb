package org.nianbao.workflow.record;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;

/**
 * Something that somebody must be told: a secret marking was met and kept out.
 *
 * @param role who is told
 * @param organCode in which organ; null for an administrator
 * @param reportId the report; null when there was none yet
 * @param ruleId the rule that fired
 * @param place where it stood
 * @param excerpt what stood there, masked
 * @param causedBy the account that sent it
 */
public record Alert(
        String id,
        Instant raisedAt,
        Role role,
        @Nullable String organCode,
        @Nullable String reportId,
        String ruleId,
        String place,
        String excerpt,
        @Nullable String causedBy) {}
