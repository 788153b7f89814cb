package org.nianbao.workflow.report;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;

/**
 * A report waiting for somebody at a step.
 *
 * @param role who is to act: the step's role, but the leader to confirm a take-down
 * @param revision the revision to decide on; null for a draft
 * @param sentBy the account that sent it here; null at the beginning
 * @param seenAt when somebody opened it, which ends the sender's right to recall it
 * @param closedBy the account that closed it; null while it is open
 * @param closedByName that person's name
 * @param outcome the verb that closed it
 */
public record WorkItem(
        String id,
        String reportId,
        Step step,
        Role role,
        String organCode,
        @Nullable Integer revision,
        @Nullable String sentBy,
        @Nullable LocalDate due,
        Instant openedAt,
        @Nullable Instant seenAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closedByName,
        @Nullable Verb outcome) {

    /** A new item that waits at this step of the report for whoever holds the role. */
    public static WorkItem waiting(
            String id,
            Report report,
            Step step,
            Role role,
            @Nullable String sentBy,
            @Nullable LocalDate due,
            Instant now) {
        Integer revision = step == Step.DRAFT ? null : report.currentRevision();
        return new WorkItem(
                id,
                report.id(),
                step,
                role,
                report.organCode(),
                revision,
                sentBy,
                due,
                now,
                null,
                null,
                null,
                null,
                null);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
