package org.nianbao.workflow.account.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.account.access.AccessRules;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.Pending;
import org.nianbao.workflow.account.access.SessionMarks;
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
 * Keeps the account's id in the session, and when and where the session began; nothing of what is granted. Who that is, and what is granted to them, is read anew with every
 * request, so that a grant that ends, ends at once.
 */
@Component
class AccountContextRepository implements SecurityContextRepository {

    /** Under this name Spring Session also finds all sessions of an account. */
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;
    private final Credentials credentials;
    private final StoredAccessRules rules;
    private final SessionLimits limits;
    private final SignInRecord record;
    private final Clock clock;

    AccountContextRepository(
            Accounts accounts,
            Credentials credentials,
            StoredAccessRules rules,
            SessionLimits limits,
            SignInRecord record,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.rules = rules;
        this.limits = limits;
        this.record = record;
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
        HttpSession session = request.getSession(false);
        String id = accountId(session);
        if (session != null && id != null) {
            context.setAuthentication(signedIn(id, session, request));
        }
        return context;
    }

    /** Who it is, with what they must do first; null when account or session have ended. */
    private @Nullable SignedIn signedIn(String id, HttpSession session, HttpServletRequest request) {
        SignInState state = credentials.state(id);
        Person person = state == null ? null : accounts.person(id).orElse(null);
        if (state == null || person == null) {
            return null;
        }
        AccessRules now = rules.current();
        if (limits.isOver(session, state.kind(), now)) {
            session.invalidate();
            record.ended(person);
            return null;
        }
        limits.used(session, request, state.kind(), now);
        Pending pending = session.getAttribute(SessionMarks.CODE_WANTED) == null
                ? state.pending(now, clock.instant())
                : Pending.CODE;
        return new SignedIn(person, pending);
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
        return accountId(request.getSession(false)) != null;
    }

    /**
     * Puts this person into a new session. Returns what they must do first.
     *
     * @param codeWanted whether their code is still to be typed
     */
    @Nullable
    Pending begin(Person person, boolean codeWanted, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person, null));
        saveContext(context, request, response);
        HttpSession session = request.getSession();
        limits.begin(session, request);
        if (codeWanted) {
            session.setAttribute(SessionMarks.CODE_WANTED, true);
        }
        SignedIn signedIn = signedIn(person.id(), session, request);
        return signedIn == null ? null : signedIn.pending();
    }

    /** The code has been typed. Returns what else must be done first. */
    @Nullable
    Pending codeTyped(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.removeAttribute(SessionMarks.CODE_WANTED);
        request.changeSessionId();
        SignedIn signedIn = signedIn(person.id(), session, request);
        return signedIn == null ? null : signedIn.pending();
    }

    private static @Nullable String accountId(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ACCOUNT) instanceof String id ? id : null;
    }
}
