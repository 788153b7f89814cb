package org.nianbao.workflow.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The open work that has a due day, and which reminders were given. */
public interface DueItems {

    /** Open work due up to this day, after this id, in the order of ids: a batch at a time. Late work already told of is left out. */
    List<DueItem> until(LocalDate day, String afterId, int most);

    /** Notes a reminder; false when it was given before. */
    boolean note(String itemId, int daysLeft, Instant at);

    /** The living accounts that may do this work by their roles. */
    Set<String> waitedFor(DueItem item, LocalDate today);
}
