package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.workflow.account.Administrators;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.grants.GrantBook;
import org.nianbao.workflow.account.grants.HeldGrant;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisGrants implements GrantBook, Administrators {

    private final GrantMapper mapper;

    MyBatisGrants(GrantMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<HeldGrant> find(String id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public Optional<HeldGrant> lock(String id) {
        return Optional.ofNullable(mapper.lock(id)).map(mapper::find);
    }

    @Override
    public List<HeldGrant> ofAccount(String accountId) {
        return mapper.ofAccount(accountId);
    }

    @Override
    public List<HeldGrant> standingOf(Collection<String> accountIds, LocalDate today) {
        return Chunks.of(accountIds).stream()
                .flatMap(chunk -> mapper.standingOf(chunk, today).stream())
                .toList();
    }

    @Override
    public List<HeldGrant> inOrgan(String organCode) {
        return mapper.inOrgan(organCode);
    }

    @Override
    public List<HeldGrant> ofAdministrators() {
        return mapper.ofAdministrators();
    }

    @Override
    public int supervisorsOf(String organCode, LocalDate today) {
        return mapper.supervisorsOf(organCode, today);
    }

    @Override
    public Optional<OrganOfGrants> organ(String code) {
        return Optional.ofNullable(organs(List.of(code)).get(code));
    }

    @Override
    public Map<String, OrganOfGrants> organs(Collection<String> codes) {
        Map<String, OrganOfGrants> organs = new HashMap<>();
        Chunks.of(codes).forEach(chunk -> mapper.organs(chunk).forEach(organ -> organs.put(organ.code(), organ)));
        return organs;
    }

    @Override
    public void add(List<NewGrant> grants, String byId, Instant at) {
        Chunks.of(grants).forEach(chunk -> mapper.insert(chunk, byId, at));
    }

    @Override
    public void end(String id, String byId, Instant at) {
        mapper.end(id, byId, at);
    }

    @Override
    public void lock(Role role) {
        mapper.lockAdministrators(role);
    }

    @Override
    public List<Holder> holders(Role role, LocalDate today) {
        return mapper.administrators(role, today);
    }
}
