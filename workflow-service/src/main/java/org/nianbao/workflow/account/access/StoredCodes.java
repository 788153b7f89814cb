package org.nianbao.workflow.account.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The secrets of one-time codes, closed, and the recovery codes, hashed. */
public interface StoredCodes {

    /**
     * An account's secret.
     *
     * @param closed the secret as {@code SecretBox} closed it
     * @param confirmedAt since when it is asked for; null while the person has not yet typed a code of it
     * @param lastStep the last step of which a code was accepted; null for none
     */
    record Secret(
            String closed,
            @Nullable Instant confirmedAt,
            @Nullable Long lastStep) {

        public boolean isConfirmed() {
            return confirmedAt != null;
        }

        long after() {
            return lastStep == null ? -1 : lastStep;
        }
    }

    Optional<Secret> find(String accountId);

    /** Puts an unconfirmed secret. */
    void begin(String accountId, String closed);

    /** From now on codes are asked for; the recovery codes before are void. */
    void confirm(String accountId, Instant at, long step, List<String> recoveryHashes);

    void accepted(String accountId, long step);

    /** Uses up a recovery code; false when there is none with this hash that is unused. */
    boolean useRecovery(String accountId, String hash, Instant at);

    int recoveriesLeft(String accountId);

    /** Forgets secret and recovery codes. */
    void end(String accountId);
}
