package org.nianbao.workflow.report;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A report waiting for somebody at a step.
 *
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

    public boolean isOpen() {
        return closedAt == null;
    }
}
