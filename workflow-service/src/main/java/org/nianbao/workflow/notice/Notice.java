package org.nianbao.workflow.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What one person is told.
 *
 * @param accountId who is told
 * @param reportId the report; null when about none
 * @param workItemId the work that it leads to: once that is done, the notice counts no more; null for news
 * @param sentence organ, year, step, person, day: never content of a report
 * @param link where it leads, an address within the console
 */
public record Notice(
        String id,
        String accountId,
        NoticeKind kind,
        @Nullable String reportId,
        @Nullable String workItemId,
        String sentence,
        String link,
        Instant raisedAt) {}
