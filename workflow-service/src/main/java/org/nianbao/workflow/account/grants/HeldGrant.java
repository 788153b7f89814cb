package org.nianbao.workflow.account.grants;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;

/**
 * A grant in the book, with what limits it: it counts on days that its own, its account's and its organ's days have in common,
 * until the moment at which it or the account was ended.
 *
 * @param id a UUID
 * @param accountId who holds it
 * @param username what they sign in with
 * @param personName their name
 * @param office their department and post
 * @param role the role
 * @param organCode the organ in which it is held; null for an administrator
 * @param organName that organ's name
 * @param validFrom its first day
 * @param validTo its last day as planned; null for no end
 * @param grantedAt when it was granted; null when that was before this was written down
 * @param grantedByName by whom; null for the first start
 * @param endedAt when it was ended at once
 * @param endedByName by whom
 * @param accountFrom the account's first day
 * @param accountTo the account's last day; null for no end
 * @param accountEndedAt when the account was ended at once
 * @param organFrom the organ's first day; null without an organ
 * @param organTo the organ's last day; null for no end
 */
public record HeldGrant(
        String id,
        String accountId,
        String username,
        String personName,
        @Nullable String office,
        Role role,
        @Nullable String organCode,
        @Nullable String organName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant grantedAt,
        @Nullable String grantedByName,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        LocalDate accountFrom,
        @Nullable LocalDate accountTo,
        @Nullable Instant accountEndedAt,
        @Nullable LocalDate organFrom,
        @Nullable LocalDate organTo) {

    /** Whether it was ended, or is past its last day. */
    public boolean isOver(LocalDate today) {
        return endedAt != null || isPast(validTo, today);
    }

    /** Whether it counts today. */
    public boolean counts(LocalDate today) {
        return whyNot(today) == null;
    }

    /** Why it does not count today, in words for a table; null when it does. */
    public @Nullable String whyNot(LocalDate today) {
        if (endedAt != null) {
            return "已终止";
        }
        if (isPast(validTo, today)) {
            return "已到期";
        }
        if (accountEndedAt != null || isPast(accountTo, today)) {
            return "账号已终止";
        }
        if (isPast(organTo, today)) {
            return "机关已终止";
        }
        if (validFrom.isAfter(today)) {
            return "未生效";
        }
        if (accountFrom.isAfter(today)) {
            return "账号未到启用日";
        }
        return organFrom != null && organFrom.isAfter(today) ? "机关未到生效日" : null;
    }

    /** As sentences name it: {@code 填报人 · 合心镇人民政府}. */
    public String called() {
        return called(role, organName);
    }

    static String called(Role role, @Nullable String organName) {
        return organName == null ? role.chinese() : role.chinese() + " · " + organName;
    }

    private static boolean isPast(@Nullable LocalDate last, LocalDate today) {
        return last != null && last.isBefore(today);
    }
}
