package org.nianbao.workflow.account.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.register.Username;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAccounts implements Accounts {

    private final AccountMapper mapper;
    private final Clock clock;
    private final Ids ids;

    MyBatisAccounts(AccountMapper mapper, Clock clock, Ids ids) {
        this.mapper = mapper;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Optional<Account> named(String username) {
        return Optional.ofNullable(mapper.named(Username.canonical(username), today()));
    }

    @Override
    public Optional<Account> find(String id) {
        return Optional.ofNullable(mapper.find(id, today()));
    }

    @Override
    public Optional<Person> person(String accountId) {
        return find(accountId)
                .map(account -> new Person(
                        account.id(), account.username(), account.personName(), mapper.grants(accountId, today())));
    }

    @Override
    public Set<String> holders(Role role, String organCode) {
        return mapper.holders(role, organCode, today());
    }

    @Override
    public void add(Account account) {
        mapper.insert(account, today(), clock.instant());
    }

    @Override
    public void grant(String accountId, Role role, @Nullable String organCode) {
        mapper.insertGrant(ids.next(), accountId, AccountKind.of(role), role, organCode, today(), clock.instant());
    }

    @Override
    public void signedIn(String accountId, Instant at) {
        mapper.signedIn(accountId, at);
    }

    @Override
    public boolean isEmpty() {
        return mapper.count() == 0;
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
