package org.nianbao.workflow.account.register;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.shared.LegalDates;

/**
 * An account as the register has it, ended ones too. Never with its password.
 *
 * @param id a UUID
 * @param username what is typed to sign in
 * @param kind what it is for, for ever
 * @param personName the person's name
 * @param office department and post
 * @param telephone a telephone number
 * @param mail a mail address
 * @param validFrom its first day
 * @param validTo its last day; null for no end
 * @param createdAt when it was made; null when that was before this was written down
 * @param createdByName by whom; null for the first start
 * @param signedInAt when somebody signed in with it last; null for never
 * @param lockedUntil until when no password is accepted
 * @param mustChange whether its password is a one-time one
 * @param endedAt when it was ended at once
 * @param endedByName by whom
 * @param version its lock version
 */
public record RegisteredAccount(
        String id,
        String username,
        AccountKind kind,
        String personName,
        @Nullable String office,
        @Nullable String telephone,
        @Nullable String mail,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant createdAt,
        @Nullable String createdByName,
        @Nullable Instant signedInAt,
        @Nullable Instant lockedUntil,
        boolean mustChange,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        long version) {

    /** What it is at this moment. */
    public AccountState state(Instant now) {
        LocalDate today = LegalDates.of(now);
        if (hasEnded(today)) {
            return AccountState.ENDED;
        }
        if (validFrom.isAfter(today)) {
            return AccountState.NOT_YET;
        }
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return AccountState.LOCKED;
        }
        return signedInAt == null ? AccountState.NEVER_USED : AccountState.IN_USE;
    }

    /** Whether it will never be used again. */
    public boolean hasEnded(LocalDate today) {
        return endedAt != null || validTo != null && validTo.isBefore(today);
    }

    /** As sentences name it: {@code 王秀英（wangxy）}. */
    public String called() {
        return personName + "（" + username + "）";
    }
}
