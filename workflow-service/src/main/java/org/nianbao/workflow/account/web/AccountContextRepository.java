package org.nianbao.workflow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the account's id in the session and nothing else. Who that is, and what is granted to them, is read anew with every
 * request, so that a grant that ends, ends at once.
 */
@Component
class AccountContextRepository implements SecurityContextRepository {

    private static final String ACCOUNT = "account";

    private final Accounts accounts;

    AccountContextRepository(Accounts accounts) {
        this.accounts = accounts;
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
            accounts.person(id).map(AccountContextRepository::authentication).ifPresent(context::setAuthentication);
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

    static Authentication authentication(Person person) {
        return new PreAuthenticatedAuthenticationToken(
                person,
                "",
                person.grants().stream()
                        .map(grant -> new SimpleGrantedAuthority(grant.role().name()))
                        .distinct()
                        .toList());
    }
}
