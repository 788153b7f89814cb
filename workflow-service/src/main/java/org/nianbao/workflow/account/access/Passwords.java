package org.nianbao.workflow.account.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.Accounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Checks passwords. Too many wrong ones in a row lock the account, see {@link LockOut}. Who asks from outside cannot tell an
 * account that is not there from one with another password or a locked one: the answer is the same, and each costs one
 * comparison. That holds for the right password of a locked account, too: else a lock would only slow guessing down.
 */
@Service
public class Passwords {

    /** Longer than any password can be; compared as if it were empty, so that nobody makes us hash a book. */
    private static final int LONGEST_TRY = 1024;

    /**
     * A comparison that has not been counted.
     *
     * @param account the account of this name; null when there is none
     * @param right whether it is its password
     */
    record Compared(@Nullable Account account, boolean right) {}

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Tries tries;
    private final String nobody;

    public Passwords(Accounts accounts, PasswordEncoder encoder, Tries tries) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.tries = tries;
        this.nobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    /**
     * The account with this name and password; empty when there is none, when the password is wrong or the account is
     * locked. The try counts whatever becomes of the act that asked for the password.
     */
    public Optional<Account> check(String username, String password) {
        Compared compared = compare(username, password);
        Account account = compared.account();
        if (account == null) {
            return Optional.empty();
        }
        if (!compared.right()) {
            tries.wrong(account.id());
            return Optional.empty();
        }
        return tries.right(account.id()) ? Optional.of(account) : Optional.empty();
    }

    Compared compare(String username, String password) {
        Account account = accounts.named(username).orElse(null);
        String tried = password.length() > LONGEST_TRY ? "" : password;
        boolean right = encoder.matches(tried, account == null ? nobody : account.passwordHash());
        return new Compared(account, right && account != null);
    }
}
