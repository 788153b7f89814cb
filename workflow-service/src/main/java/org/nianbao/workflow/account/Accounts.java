package org.nianbao.workflow.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The accounts and what is granted to them. Only those that are valid today are found. */
public interface Accounts {

    /** @param username in any case */
    Optional<Account> named(String username);

    Optional<Account> find(String id);

    /** The person with today's grants; empty when the account has ended. */
    Optional<Person> person(String accountId);

    /** The ids of all who hold this role in this organ today. */
    Set<String> holders(Role role, String organCode);

    void add(Account account);

    /** Writes when somebody signed in with it last. */
    void signedIn(String accountId, Instant at);

    void grant(String accountId, Role role, @Nullable String organCode);

    boolean isEmpty();
}
