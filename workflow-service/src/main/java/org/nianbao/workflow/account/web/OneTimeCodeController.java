package org.nianbao.workflow.account.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.access.BeginOneTimeCodes;
import org.nianbao.workflow.account.access.ConfirmOneTimeCodes;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.EndOneTimeCodes;
import org.nianbao.workflow.account.access.PasswordAgain;
import org.nianbao.workflow.account.access.PasswordProof;
import org.nianbao.workflow.account.access.Pending;
import org.nianbao.workflow.account.access.SignInState;
import org.nianbao.workflow.account.access.StoredCodes;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own one-time codes. */
@RestController
@RequestMapping("/api/profile/one-time-codes")
@Needs(Right.OWN_ACCOUNT)
class OneTimeCodeController {

    record CodeRequest(@Nullable String password, @Nullable String code) {

        /** Never what was typed. */
        @Override
        public String toString() {
            return "CodeRequest";
        }
    }

    record RecoveryView(List<String> recoveryCodes) {}

    /**
     * @param since since when codes are asked for; null when they are not
     * @param recoveriesLeft how many recovery codes are unused
     * @param demanded whether a role of theirs demands codes
     */
    record CodesView(@Nullable Instant since, int recoveriesLeft, boolean demanded) {}

    private final BeginOneTimeCodes begin;
    private final ConfirmOneTimeCodes confirm;
    private final EndOneTimeCodes end;
    private final PasswordAgain again;
    private final Credentials credentials;
    private final StoredCodes stored;

    OneTimeCodeController(
            BeginOneTimeCodes begin,
            ConfirmOneTimeCodes confirm,
            EndOneTimeCodes end,
            PasswordAgain again,
            Credentials credentials,
            StoredCodes stored) {
        this.begin = begin;
        this.confirm = confirm;
        this.end = end;
        this.again = again;
        this.credentials = credentials;
        this.stored = stored;
    }

    @GetMapping
    CodesView codes(@AuthenticationPrincipal Person person) {
        SignInState state = credentials.state(person.id());
        return new CodesView(
                state == null ? null : state.codesSince(),
                stored.recoveriesLeft(person.id()),
                state != null && state.codesDemanded() > 0);
    }

    /** Whoever must set codes up has just signed in and is not asked for the password again. */
    @PostMapping
    BeginOneTimeCodes.Begun begin(
            @AuthenticationPrincipal Person person, @RequestBody(required = false) @Nullable CodeRequest request) {
        PasswordProof proof = UnfinishedSignIn.pending() == Pending.ONE_TIME_CODE
                ? null
                : again.of(person, "begin-one-time-codes", request == null ? null : request.password());
        return begin.handle(person, new BeginOneTimeCodes.Command(person.id(), proof));
    }

    @PostMapping("/confirmation")
    RecoveryView confirm(@AuthenticationPrincipal Person person, @RequestBody CodeRequest request) {
        String code = request.code() == null ? "" : request.code();
        return new RecoveryView(confirm.handle(person, new ConfirmOneTimeCodes.Command(person.id(), code)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal Person person, @RequestBody CodeRequest request) {
        PasswordProof proof = again.of(person, "end-one-time-codes", request.password());
        end.handle(person, new EndOneTimeCodes.Command(proof, request.code() == null ? "" : request.code()));
    }
}
