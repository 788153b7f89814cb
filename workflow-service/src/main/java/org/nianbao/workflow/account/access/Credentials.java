package org.nianbao.workflow.account.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What accounts sign in with, and how their tries went. */
public interface Credentials {

    /** How the account stands; {@link LockOut#CLEAN} when there is none. */
    LockOut lockOut(String accountId);

    /** The same, with the account's row locked until the end of the transaction. */
    LockOut lockedLockOut(String accountId);

    void put(String accountId, LockOut lockOut);

    /**
     * Gives the account a new password, keeps the former one in the history, and forgets wrong tries.
     *
     * @param mustChange whether it must be changed at the next sign-in: somebody else set it
     */
    void newPassword(String accountId, String hash, boolean mustChange, Instant at);

    /** The present password and this many at most of those before it, newest first. */
    List<String> passwords(String accountId, int most);

    /** The names of the organs in which the account holds a role. */
    List<String> organNames(String accountId);

    /** What the account signs in with, also when it has ended; empty when there is none. */
    Optional<String> username(String accountId);

    /** The valid account to which an identity provider's subject belongs. */
    Optional<String> withSubject(String subject);

    /** Whether the account belongs to a subject of the identity provider. */
    boolean hasSubject(String accountId);

    /** What stands between a sign-in and the work; null when the account is not valid today. */
    @Nullable
    SignInState state(String accountId);
}
