package org.nianbao.workflow.account.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.LockOut;
import org.nianbao.workflow.account.access.SignInState;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCredentials implements Credentials {

    private final AccessMapper mapper;
    private final Clock clock;

    MyBatisCredentials(AccessMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public LockOut lockOut(String accountId) {
        LockOut found = mapper.lockOut(accountId);
        return found == null ? LockOut.CLEAN : found;
    }

    @Override
    public LockOut lockedLockOut(String accountId) {
        LockOut found = mapper.lockedLockOut(accountId);
        return found == null ? LockOut.CLEAN : found;
    }

    @Override
    public void put(String accountId, LockOut lockOut) {
        mapper.putLockOut(accountId, lockOut);
    }

    @Override
    public void newPassword(String accountId, String hash, boolean mustChange, Instant at) {
        String former = mapper.password(accountId);
        if (former != null && !former.equals(hash)) {
            mapper.keepPassword(accountId, former, at);
        }
        mapper.newPassword(accountId, hash, mustChange, at);
    }

    @Override
    public List<String> passwords(String accountId, int most) {
        String present = mapper.password(accountId);
        if (present == null) {
            return List.of();
        }
        Stream<String> former = mapper.formerPasswords(accountId).stream();
        return Stream.concat(Stream.of(present), former).limit(1L + most).toList();
    }

    @Override
    public List<String> organNames(String accountId) {
        return mapper.organNames(accountId, today());
    }

    @Override
    public Optional<String> username(String accountId) {
        return Optional.ofNullable(mapper.username(accountId));
    }

    @Override
    public Optional<String> withSubject(String subject) {
        return Optional.ofNullable(mapper.withSubject(subject, today()));
    }

    @Override
    public boolean hasSubject(String accountId) {
        return mapper.subjects(accountId) > 0;
    }

    @Override
    public @Nullable SignInState state(String accountId) {
        return mapper.state(accountId, today());
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
