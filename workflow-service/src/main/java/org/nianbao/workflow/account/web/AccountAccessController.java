package org.nianbao.workflow.account.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.EndSessions;
import org.nianbao.workflow.account.access.LockOut;
import org.nianbao.workflow.account.access.OpenSession;
import org.nianbao.workflow.account.access.OpenSessions;
import org.nianbao.workflow.account.access.ResetOneTimeCodes;
import org.nianbao.workflow.account.access.SignInState;
import org.nianbao.workflow.account.access.UnlockAccount;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Locks, codes and sessions of other people. */
@RestController
@RequestMapping("/api/accounts/{id}")
@Needs(Right.SECURE_ACCESS)
class AccountAccessController {

    /**
     * @param lockedUntil until when nothing is accepted; null when it is not locked
     * @param codesSince since when one-time codes are set up; null when they are not, or the account is not valid
     */
    record AccessView(
            String username,
            @Nullable Instant lockedUntil,
            int failedLogins,
            boolean mustChangePassword,
            @Nullable Instant passwordSetAt,
            @Nullable Instant codesSince,
            boolean codesDemanded,
            List<OpenSession> sessions) {}

    private final Credentials credentials;
    private final OpenSessions sessions;
    private final EndSessions endSessions;
    private final UnlockAccount unlock;
    private final ResetOneTimeCodes resetCodes;
    private final Clock clock;

    AccountAccessController(
            Credentials credentials,
            OpenSessions sessions,
            EndSessions endSessions,
            UnlockAccount unlock,
            ResetOneTimeCodes resetCodes,
            Clock clock) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.endSessions = endSessions;
        this.unlock = unlock;
        this.resetCodes = resetCodes;
        this.clock = clock;
    }

    @GetMapping("/sessions")
    AccessView access(@PathVariable String id) {
        String username =
                credentials.username(id).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个账号。"));
        LockOut lockOut = credentials.lockOut(id);
        SignInState state = credentials.state(id);
        return new AccessView(
                username,
                lockOut.isLocked(clock.instant()) ? lockOut.lockedUntil() : null,
                lockOut.failedLogins(),
                state != null && state.mustChange(),
                state == null ? null : state.passwordSetAt(),
                state == null ? null : state.codesSince(),
                state != null && state.codesDemanded() > 0,
                sessions.of(id, null));
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@AuthenticationPrincipal Person person, @PathVariable String id) {
        endSessions.handle(person, new EndSessions.Command(id));
    }

    @PostMapping("/unlocking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@AuthenticationPrincipal Person person, @PathVariable String id) {
        unlock.handle(person, new UnlockAccount.Command(id));
    }

    @DeleteMapping("/one-time-codes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetCodes(@AuthenticationPrincipal Person person, @PathVariable String id) {
        resetCodes.handle(person, new ResetOneTimeCodes.Command(id));
    }
}
