package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.nianbao.workflow.account.access.StoredCodes;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCodes implements StoredCodes {

    private final CodeMapper mapper;

    MyBatisCodes(CodeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Secret> find(String accountId) {
        return Optional.ofNullable(mapper.find(accountId));
    }

    @Override
    public void begin(String accountId, String closed) {
        mapper.begin(accountId, closed);
    }

    @Override
    public void confirm(String accountId, Instant at, long step, List<String> recoveryHashes) {
        mapper.confirm(accountId, at, step);
        mapper.deleteRecoveries(accountId);
        recoveryHashes.forEach(hash -> mapper.addRecovery(accountId, hash));
    }

    @Override
    public void accepted(String accountId, long step) {
        mapper.accepted(accountId, step);
    }

    @Override
    public boolean useRecovery(String accountId, String hash, Instant at) {
        return mapper.useRecovery(accountId, hash, at) == 1;
    }

    @Override
    public int recoveriesLeft(String accountId) {
        return mapper.recoveriesLeft(accountId);
    }

    @Override
    public void end(String accountId) {
        mapper.deleteRecoveries(accountId);
        mapper.end(accountId);
    }
}
