package org.nianbao.workflow.notice;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One person's notices, for reading. A notice counts as long as it is unread and its work, if it leads to any, is not done. */
public interface NoticeBox {

    /**
     * A notice as its person sees it.
     *
     * @param readAt when it was read; null while it is not
     * @param doneAt when the work that it leads to was done, by whomever; null while it is open, and for news
     * @param doneBy who did it; null for the system and while it is open
     * @param workItemId the work that it leads to; null for news
     * @param waits whether it leads to work that is still open
     */
    record Line(
            String id,
            NoticeKind kind,
            String sentence,
            String link,
            @Nullable String workItemId,
            Instant raisedAt,
            @Nullable Instant readAt,
            @Nullable Instant doneAt,
            @Nullable String doneBy,
            boolean waits) {}

    /**
     * How many there are.
     *
     * @param unread those that count
     * @param urgent those of them that are emergencies
     * @param total all, read and done ones too
     */
    record Counts(int unread, int urgent, int total) {}

    Counts counts(String accountId);

    /** Newest first. */
    List<Line> page(String accountId, boolean unreadOnly, int page, int size);

    /** Marks one as read. Says whether this person has it at all. */
    boolean read(String accountId, String noticeId);

    /** Marks all as read. */
    void readAll(String accountId);
}
