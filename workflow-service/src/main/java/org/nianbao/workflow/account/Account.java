package org.nianbao.workflow.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with.
 *
 * @param id a UUID
 * @param username what is typed
 * @param kind what it is for
 * @param personName the person's name
 * @param passwordHash the password as {@code DelegatingPasswordEncoder} writes it
 * @param failedLogins wrong passwords since the last right one
 * @param lockedUntil until when no password is accepted; null when it is not locked
 */
public record Account(
        String id,
        String username,
        AccountKind kind,
        String personName,
        String passwordHash,
        int failedLogins,
        @Nullable Instant lockedUntil) {}
