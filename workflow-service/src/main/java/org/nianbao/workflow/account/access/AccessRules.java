package org.nianbao.workflow.account.access;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;

/**
 * The rules of passwords and sessions, as the security administrator set them. There is one set for everybody.
 *
 * @param passwordLength fewest characters of a password
 * @param passwordClasses how many kinds of characters a password must mix: small and capital letters, digits, others
 * @param passwordHistory how many earlier passwords must not come again
 * @param passwordDays days until a password must be changed; 0 for never
 * @param tries wrong passwords or codes in a row until the account is locked
 * @param lockMinutes how long the first lock lasts; each further one in a row twice as long
 * @param idleMinutes how long a session may rest
 * @param adminIdleMinutes the same for the three administrators
 * @param absoluteHours how long a session lives at most
 * @param version counts the changes
 */
public record AccessRules(
        int passwordLength,
        int passwordClasses,
        int passwordHistory,
        int passwordDays,
        int tries,
        int lockMinutes,
        int idleMinutes,
        int adminIdleMinutes,
        int absoluteHours,
        long version) {

    /** How long a session of this kind of account may rest. */
    public Duration idle(AccountKind kind) {
        return Duration.ofMinutes(kind == AccountKind.WORK ? idleMinutes : adminIdleMinutes);
    }

    public Duration absolute() {
        return Duration.ofHours(absoluteHours);
    }

    /** Whether a password set then must be changed by now. One whose day is unknown does not expire. */
    boolean isExpired(@Nullable Instant setAt, Instant now) {
        return passwordDays > 0 && setAt != null && !now.isBefore(setAt.plus(Duration.ofDays(passwordDays)));
    }
}
