package org.nianbao.workflow.notice;

import java.time.Instant;
import java.util.List;

/** Who is to be told by mail that there is something to read. */
public interface MailQueue {

    /**
     * One mail.
     *
     * @param notices how many notices it speaks of
     * @param work how many of them lead to work that waits
     */
    record Batch(String accountId, String mail, int notices, int work) {}

    /**
     * Those living accounts with an address that have unread, unmailed notices raised since then, and got no mail after the
     * other moment.
     */
    List<Batch> waiting(Instant raisedSince, Instant lastMailBefore, int most);

    /** Takes what was raised up to this moment as mailed; false when another node has done so. */
    boolean take(String accountId, Instant at);
}
