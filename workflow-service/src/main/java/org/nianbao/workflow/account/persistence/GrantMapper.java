package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Administrators;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.grants.GrantBook;
import org.nianbao.workflow.account.grants.HeldGrant;

@Mapper
interface GrantMapper {

    @Nullable
    HeldGrant find(@Param("id") String id);

    @Nullable
    String lock(@Param("id") String id);

    List<HeldGrant> ofAccount(@Param("accountId") String accountId);

    List<HeldGrant> standingOf(@Param("accountIds") Collection<String> accountIds, @Param("today") LocalDate today);

    List<HeldGrant> inOrgan(@Param("organCode") String organCode);

    List<HeldGrant> ofAdministrators();

    int supervisorsOf(@Param("organCode") String organCode, @Param("today") LocalDate today);

    List<GrantBook.OrganOfGrants> organs(@Param("codes") Collection<String> codes);

    void insert(@Param("grants") List<GrantBook.NewGrant> grants, @Param("byId") String byId, @Param("at") Instant at);

    void end(@Param("id") String id, @Param("byId") String byId, @Param("at") Instant at);

    List<String> lockAdministrators(@Param("role") Role role);

    List<Administrators.Holder> administrators(@Param("role") Role role, @Param("today") LocalDate today);
}
