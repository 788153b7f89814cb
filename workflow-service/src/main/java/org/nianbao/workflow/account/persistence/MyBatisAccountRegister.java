package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.register.AccountDetails;
import org.nianbao.workflow.account.register.AccountRegister;
import org.nianbao.workflow.account.register.RegisteredAccount;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAccountRegister implements AccountRegister {

    /** Words that more organs have in their names are looked for in the first of them only. */
    private static final int MOST_ORGANS = 500;

    private final AccountRegisterMapper mapper;

    MyBatisAccountRegister(AccountRegisterMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<RegisteredAccount> find(String id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public Optional<RegisteredAccount> lock(String id) {
        return Optional.ofNullable(mapper.lock(id)).map(mapper::find);
    }

    @Override
    public Found search(Search search, Instant now, int page, int size) {
        LocalDate today = LegalDates.of(now);
        String words = Words.pattern(search.words());
        List<String> organs = words == null ? List.of() : mapper.organsCalled(words, MOST_ORGANS);
        List<RegisteredAccount> accounts = mapper.search(search, words, organs, now, today, size, page * size);
        boolean all = page == 0 && accounts.size() < size;
        return new Found(accounts, all ? accounts.size() : mapper.count(search, words, organs, now, today));
    }

    @Override
    public Set<String> taken(Collection<String> usernames) {
        Set<String> taken = new HashSet<>();
        Chunks.of(usernames).forEach(chunk -> taken.addAll(mapper.taken(chunk)));
        return taken;
    }

    @Override
    public List<RegisteredAccount> named(Collection<String> usernames) {
        return Chunks.of(usernames).stream()
                .flatMap(chunk -> mapper.named(chunk).stream())
                .toList();
    }

    @Override
    public void add(List<NewAccount> accounts, @Nullable String byId, Instant at) {
        Chunks.of(accounts).forEach(chunk -> mapper.insert(chunk, byId, at));
    }

    @Override
    public void change(String id, AccountDetails details) {
        mapper.change(id, details);
    }

    @Override
    public void end(String id, String byId, Instant at) {
        mapper.end(id, byId, at);
    }
}
