package org.nianbao.workflow.demo;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.OneTimePasswords;
import org.nianbao.workflow.shared.Ids;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes an account with one role. */
@Component
class NewAccounts {

    private final Accounts accounts;
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Ids ids;

    NewAccounts(Accounts accounts, Credentials credentials, PasswordEncoder encoder, Clock clock, Ids ids) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.encoder = encoder;
        this.clock = clock;
        this.ids = ids;
    }

    /** Returns the account's id. */
    String create(String username, String name, String password, Role role, @Nullable String organCode) {
        return create(username, name, String.valueOf(encoder.encode(password)), role, organCode, false);
    }

    /** One whose password must be changed at the first sign-in. */
    void createForHandOver(String username, String name, OneTimePasswords.OneTimePassword password, Role role) {
        create(username, name, password.hash(), role, null, true);
    }

    private String create(
            String username, String name, String hash, Role role, @Nullable String organCode, boolean mustChange) {
        String id = ids.next();
        accounts.add(new Account(id, username, AccountKind.of(role), name, hash, 0, null));
        credentials.newPassword(id, hash, mustChange, clock.instant());
        accounts.grant(id, role, organCode);
        return id;
    }
}
