package org.nianbao.workflow.account.access;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong tries, each in a transaction of its own: it stays counted when the act that asked is rolled back. The
 * account's row is locked to count, so none of many at the same time is lost.
 */
@Component
class Tries {

    private final Credentials credentials;
    private final StoredAccessRules rules;
    private final Clock clock;

    Tries(Credentials credentials, StoredAccessRules rules, Clock clock) {
        this.credentials = credentials;
        this.rules = rules;
        this.clock = clock;
    }

    /** Counts a wrong try. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public void wrong(String accountId) {
        LockOut before = credentials.lockedLockOut(accountId);
        LockOut after = before.afterWrong(rules.current(), clock.instant());
        if (!after.equals(before)) {
            credentials.put(accountId, after);
        }
    }

    /**
     * A right try: forgets the wrong ones before it; false when the account is locked, for then nothing is right. An account
     * without wrong tries is only read, not locked: whatever holds its row delays no sign-in.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public boolean right(String accountId) {
        if (credentials.lockOut(accountId).isClean()) {
            return true;
        }
        if (credentials.lockedLockOut(accountId).isLocked(clock.instant())) {
            return false;
        }
        credentials.put(accountId, LockOut.CLEAN);
        return true;
    }

    /** Whether nothing is accepted at present. */
    public boolean isLocked(String accountId) {
        return credentials.lockOut(accountId).isLocked(clock.instant());
    }
}
