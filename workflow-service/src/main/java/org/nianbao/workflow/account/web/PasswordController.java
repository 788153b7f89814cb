package org.nianbao.workflow.account.web;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.access.AccessRules;
import org.nianbao.workflow.account.access.ChangePassword;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.PasswordAgain;
import org.nianbao.workflow.account.access.PasswordProof;
import org.nianbao.workflow.account.access.SignInState;
import org.nianbao.workflow.account.access.StoredAccessRules;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password. */
@RestController
@RequestMapping("/api/profile/password")
@Needs(Right.OWN_ACCOUNT)
class PasswordController {

    record PasswordRequest(
            @Nullable String current, @Nullable String password) {

        /** Never what was typed. */
        @Override
        public String toString() {
            return "PasswordRequest";
        }
    }

    record PasswordRulesView(
            int length,
            int classes,
            int history,
            int days,
            @Nullable Instant setAt) {}

    private final PasswordAgain again;
    private final ChangePassword change;
    private final StoredAccessRules rules;
    private final Credentials credentials;

    PasswordController(PasswordAgain again, ChangePassword change, StoredAccessRules rules, Credentials credentials) {
        this.again = again;
        this.change = change;
        this.rules = rules;
        this.credentials = credentials;
    }

    /** What a new password must be. */
    @GetMapping
    PasswordRulesView rules(@AuthenticationPrincipal Person person) {
        AccessRules now = rules.current();
        SignInState state = credentials.state(person.id());
        return new PasswordRulesView(
                now.passwordLength(),
                now.passwordClasses(),
                now.passwordHistory(),
                now.passwordDays(),
                state == null ? null : state.passwordSetAt());
    }

    /** The session goes on under a new id, all others end. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@AuthenticationPrincipal Person person, @RequestBody PasswordRequest request, HttpServletRequest http) {
        PasswordProof proof = again.of(person, "change-password", request.current());
        String password = request.password() == null ? "" : request.password();
        change.handle(
                person,
                new ChangePassword.Command(proof, password, http.getSession().getId()));
        http.changeSessionId();
    }
}
