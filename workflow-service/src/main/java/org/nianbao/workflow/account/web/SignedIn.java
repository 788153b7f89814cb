package org.nianbao.workflow.account.web;

import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.access.Pending;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody signed in, and what they must do first. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final @Nullable Pending pending;

    SignedIn(Person person, @Nullable Pending pending) {
        super(authorities(person));
        this.person = person;
        this.pending = pending;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Person person) {
        return person.grants().stream()
                .map(grant -> grant.role().name())
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Nullable
    Pending pending() {
        return pending;
    }
}
