package org.nianbao.workflow.publication;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A revision made public.
 *
 * @param state whether it is public, waits for its address, or was taken down
 * @param publishedAt when the package was made, or as the publisher recorded it for a portal
 * @param address where it stands in the official column
 * @param takenDownAt when it was taken down; null while it is public
 * @param reason why it was taken down
 * @param confirmDue the day by which the leader confirms that
 * @param confirmedAt when the leader did
 * @param responsible who is named on the public page, as the organ had set it when it was published; null for nobody
 */
public record Publication(
        String id,
        String reportId,
        int revision,
        String hash,
        String organCode,
        int year,
        String title,
        State state,
        Instant publishedAt,
        @Nullable String address,
        @Nullable Instant takenDownAt,
        @Nullable String reason,
        @Nullable LocalDate confirmDue,
        @Nullable Instant confirmedAt,
        @Nullable String responsible) {

    /** Whether people can read it. */
    public enum State {
        PUBLISHED,
        AWAITING_ADDRESS,
        TAKEN_DOWN
    }
}
