package org.nianbao.workflow.demo;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Ids;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes an account with one role. */
@Component
class NewAccounts {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Ids ids;

    NewAccounts(Accounts accounts, PasswordEncoder encoder, Ids ids) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.ids = ids;
    }

    /** Returns the account's id. */
    String create(String username, String name, String password, Role role, @Nullable String organCode) {
        String id = ids.next();
        accounts.add(new Account(
                id, username, AccountKind.of(role), name, String.valueOf(encoder.encode(password)), 0, null));
        accounts.grant(id, role, organCode);
        return id;
    }
}
