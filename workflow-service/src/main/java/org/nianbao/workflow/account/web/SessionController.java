package org.nianbao.workflow.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Grant;
import org.nianbao.workflow.account.Passwords;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
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

    record SignIn(@Nullable String username, @Nullable String password) {}

    record SessionView(AccountView account, List<GrantView> grants, List<Right> rights, String notice, boolean demo) {}

    record AccountView(String id, String username, String name) {}

    record GrantView(String role, String roleName, @Nullable OrganView organ) {}

    record OrganView(String code, String name) {}

    private final Passwords passwords;
    private final Accounts accounts;
    private final AccountContextRepository contexts;
    private final SignInRecord record;
    private final boolean demo;

    SessionController(
            Passwords passwords,
            Accounts accounts,
            AccountContextRepository contexts,
            SignInRecord record,
            @Value("${nianbao.demo}") boolean demo) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.contexts = contexts;
        this.record = record;
        this.demo = demo;
    }

    @GetMapping
    SessionView current(@AuthenticationPrincipal @Nullable Person person) {
        if (person == null) {
            throw withNotice(new Refusal(Refusal.Kind.UNKNOWN_PERSON, "not-signed-in", "您还没有登录，或者登录已过期，请重新登录。"));
        }
        return view(person);
    }

    @PostMapping
    SessionView signIn(@RequestBody SignIn typed, HttpServletRequest request, HttpServletResponse response) {
        String username = typed.username() == null ? "" : typed.username().strip();
        String password = typed.password() == null ? "" : typed.password();
        Optional<Person> person = passwords.check(username, password).flatMap(account -> accounts.person(account.id()));
        if (person.isEmpty()) {
            Refusal refusal = withNotice(
                    new Refusal(Refusal.Kind.UNKNOWN_PERSON, "bad-credentials", "用户名或密码不对。连续输错五次，账号将锁定十分钟。"));
            record.refused(username, refusal);
            throw refusal;
        }
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(AccountContextRepository.authentication(person.get()));
        contexts.saveContext(context, request, response);
        record.done(person.get());
        return view(person.get());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Refusal withNotice(Refusal refusal) {
        return refusal.with("notice", NOTICE).with("demo", demo);
    }

    private SessionView view(Person person) {
        return new SessionView(
                new AccountView(person.id(), person.username(), person.name()),
                person.grants().stream().map(SessionController::view).toList(),
                Arrays.stream(Right.values())
                        .filter(right -> right.isGivenBy(person.grants()))
                        .toList(),
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
