package org.nianbao.workflow.account.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.SignInState;
import org.nianbao.workflow.account.access.StoredAccessRules;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the account's id in the session and nothing else. Who that is, and what is granted to them, is read anew with every
 * request, so that a grant that ends, ends at once.
 */
@Component
class AccountContextRepository implements SecurityContextRepository {

    /** Under this name Spring Session also finds all sessions of an account. */
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;
    private final Credentials credentials;
    private final StoredAccessRules rules;
    private final Clock clock;

    AccountContextRepository(Accounts accounts, Credentials credentials, StoredAccessRules rules, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new LoadedOnce(() -> load(request));
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        String id = accountId(request);
        if (id != null) {
            accounts.person(id).map(this::signedIn).ifPresent(context::setAuthentication);
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Person person) {
            request.getSession(true).setAttribute(ACCOUNT, person.id());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountId(request) != null;
    }

    private static @Nullable String accountId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof String id ? id : null;
    }

    /** This person, with what they must do first. */
    private @Nullable SignedIn signedIn(Person person) {
        SignInState state = credentials.state(person.id());
        return state == null ? null : new SignedIn(person, state.pending(rules.current(), clock.instant()));
    }

    /** Puts this person into a new session. Returns what they must do first. */
    SignedIn begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SignedIn signedIn = signedIn(person);
        if (signedIn == null) {
            throw new IllegalStateException("an account that has ended cannot sign in");
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        saveContext(context, request, response);
        return signedIn;
    }
}
