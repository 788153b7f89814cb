package org.nianbao.workflow.account.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;

/**
 * What decides, with every request, whether a signed-in person may go on.
 *
 * @param kind the account's kind
 * @param mustChange whether the password was set by somebody else
 * @param passwordSetAt when it was set; null when that is not known
 * @param codesSince since when one-time codes are set up; null when they are not
 * @param codesDemanded in how many organs a role that they hold demands codes
 */
public record SignInState(
        AccountKind kind,
        boolean mustChange,
        @Nullable Instant passwordSetAt,
        @Nullable Instant codesSince,
        int codesDemanded) {

    /** What must be done first; null when nothing. The password goes before the codes. */
    public @Nullable Pending pending(AccessRules rules, Instant now) {
        if (mustChange || rules.isExpired(passwordSetAt, now)) {
            return Pending.PASSWORD;
        }
        return codesDemanded > 0 && codesSince == null ? Pending.ONE_TIME_CODE : null;
    }
}
