package org.nianbao.workflow.account.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;

/** All accounts there ever were. */
public interface AccountRegister {

    /**
     * What is looked for.
     *
     * @param words part of username, name, office or of the name of an organ in which a role is held; null for all
     * @param organCode only those who hold a role in this organ today
     * @param kind only of this kind
     * @param state only in this state
     */
    record Search(
            @Nullable String words,
            @Nullable String organCode,
            @Nullable AccountKind kind,
            @Nullable AccountState state) {}

    /** Some of what was found, and how many there are in all. */
    record Found(List<RegisteredAccount> accounts, int total) {}

    /** An account to be made, with the hash of its one-time password. */
    record NewAccount(String id, String username, AccountKind kind, AccountDetails details, String passwordHash) {}

    Optional<RegisteredAccount> find(String id);

    /** The same, its row locked until the transaction ends. */
    Optional<RegisteredAccount> lock(String id);

    /** By username. */
    Found search(Search search, Instant now, int page, int size);

    /** Which of these usernames are given already, to accounts ended or not. */
    Set<String> taken(Collection<String> usernames);

    /** The accounts with these usernames. */
    List<RegisteredAccount> named(Collection<String> usernames);

    /** Writes new accounts. Throws {@code DuplicateKeyException} when a username was given in the meantime. */
    void add(List<NewAccount> accounts, @Nullable String byId, Instant at);

    /** Writes new details and one version more. */
    void change(String id, AccountDetails details);

    /** Ends it at once. */
    void end(String id, String byId, Instant at);
}
