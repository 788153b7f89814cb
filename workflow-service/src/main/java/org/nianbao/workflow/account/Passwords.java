package org.nianbao.workflow.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks passwords. After five wrong ones in a row no password is accepted for ten minutes. The answer never says whether
 * an account exists, and takes as long when it does not.
 */
@Service
public class Passwords {

    private static final int TRIES = 5;
    private static final Duration LOCK = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobody;

    public Passwords(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.nobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    /**
     * The account with this name and password; empty when there is none, when the password is wrong or the account is
     * locked. In a transaction of its own: a wrong try counts even when the act that asked for the password is rolled back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public Optional<Account> check(String username, String password) {
        Optional<Account> found = accounts.named(username);
        boolean right =
                encoder.matches(password, found.map(Account::passwordHash).orElse(nobody));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Account account = found.get();
        Instant now = clock.instant();
        if (account.lockedUntil() != null && now.isBefore(account.lockedUntil())) {
            return Optional.empty();
        }
        if (right) {
            if (account.failedLogins() > 0) {
                accounts.failures(account.id(), 0, null);
            }
            return found;
        }
        int failures = account.failedLogins() + 1;
        accounts.failures(account.id(), failures % TRIES, failures == TRIES ? now.plus(LOCK) : null);
        return Optional.empty();
    }
}
