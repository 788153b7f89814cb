package org.nianbao.workflow.account.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Grant;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.account.access.CodeStep;
import org.nianbao.workflow.account.access.Pending;
import org.nianbao.workflow.account.access.SignIn;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who is signed in. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private static final String NOTICE = "本系统为非涉密系统，严禁存储、处理、传输国家秘密和工作秘密。";

    record SignInRequest(
            @Nullable String username,
            @Nullable String password,
            @Nullable String code) {

        /** Never what was typed. */
        @Override
        public String toString() {
            return "SignInRequest";
        }
    }

    record CodeRequest(@Nullable String code) {

        /** Never what was typed. */
        @Override
        public String toString() {
            return "CodeRequest";
        }
    }

    record SessionView(
            AccountView account,
            List<GrantView> grants,
            List<Right> rights,
            @Nullable String pending,
            String notice,
            boolean demo) {}

    record AccountView(String id, String username, String name) {}

    record GrantView(String role, String roleName, @Nullable OrganView organ) {}

    record OrganView(String code, String name) {}

    private final SignIn signIn;
    private final CodeStep codeStep;
    private final AccountContextRepository contexts;
    private final SingleSignOn singleSignOn;
    private final SignInRecord record;
    private final boolean demo;

    SessionController(
            SignIn signIn,
            CodeStep codeStep,
            AccountContextRepository contexts,
            SingleSignOn singleSignOn,
            SignInRecord record,
            @Value("${nianbao.demo}") boolean demo) {
        this.signIn = signIn;
        this.codeStep = codeStep;
        this.contexts = contexts;
        this.singleSignOn = singleSignOn;
        this.record = record;
        this.demo = demo;
    }

    @GetMapping
    SessionView current(@AuthenticationPrincipal @Nullable Person person) {
        if (person == null) {
            throw withNotice(new Refusal(Refusal.Kind.UNKNOWN_PERSON, "not-signed-in", "您还没有登录，或者登录已过期，请重新登录。"));
        }
        return view(person, UnfinishedSignIn.pending());
    }

    @PostMapping
    SessionView signIn(@RequestBody SignInRequest typed, HttpServletRequest request, HttpServletResponse response) {
        try {
            Person person = signIn.with(typed.username(), typed.password(), typed.code());
            return view(person, contexts.begin(person, false, request, response));
        } catch (Refusal refusal) {
            throw withNotice(refusal);
        }
    }

    /** The code of whoever came through the identity provider. */
    @PostMapping("/code")
    @Needs(Right.OWN_ACCOUNT)
    SessionView code(
            @AuthenticationPrincipal Person person, @RequestBody CodeRequest typed, HttpServletRequest request) {
        if (UnfinishedSignIn.pending() != Pending.CODE) {
            return view(person, UnfinishedSignIn.pending());
        }
        codeStep.take(person, typed.code());
        return view(person, contexts.codeTyped(person, request));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@AuthenticationPrincipal @Nullable Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (person != null) {
            record.signedOut(person);
        }
    }

    private Refusal withNotice(Refusal refusal) {
        refusal.with("notice", NOTICE).with("demo", demo);
        SingleSignOn.Entry entry = singleSignOn.entry();
        return entry == null ? refusal : refusal.with("singleSignOn", entry);
    }

    private SessionView view(Person person, @Nullable Pending pending) {
        return new SessionView(
                new AccountView(person.id(), person.username(), person.name()),
                person.grants().stream().map(SessionController::view).toList(),
                Arrays.stream(Right.values())
                        .filter(right -> right.isGivenBy(person.grants()))
                        .toList(),
                pending == null ? null : pending.word(),
                NOTICE,
                demo);
    }

    private static GrantView view(Grant grant) {
        String code = grant.organCode();
        String name = grant.organName();
        return new GrantView(
                grant.role().name(),
                grant.role().chinese(),
                code == null || name == null ? null : new OrganView(code, name));
    }
}
