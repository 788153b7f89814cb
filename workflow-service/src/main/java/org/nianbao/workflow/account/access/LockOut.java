package org.nianbao.workflow.account.access;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How an account stands with its wrong tries.
 *
 * @param failedLogins wrong tries since the last right one or the last lock
 * @param locksInRow how often it was locked since the last right one
 * @param lockedUntil until when nothing is accepted; null when it was never locked since
 */
public record LockOut(
        int failedLogins, int locksInRow, @Nullable Instant lockedUntil) {

    public static final LockOut CLEAN = new LockOut(0, 0, null);

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int DOUBLINGS = 11;

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean isClean() {
        return failedLogins == 0 && locksInRow == 0 && lockedUntil == null;
    }

    /** How it stands after a wrong try. While it is locked nothing counts: nobody can lengthen a lock. */
    LockOut afterWrong(AccessRules rules, Instant now) {
        if (isLocked(now)) {
            return this;
        }
        if (failedLogins + 1 < rules.tries()) {
            return new LockOut(failedLogins + 1, locksInRow, null);
        }
        Duration lock = Duration.ofMinutes(rules.lockMinutes()).multipliedBy(1L << Math.min(locksInRow, DOUBLINGS));
        return new LockOut(0, locksInRow + 1, now.plus(lock.compareTo(LONGEST) < 0 ? lock : LONGEST));
    }
}
