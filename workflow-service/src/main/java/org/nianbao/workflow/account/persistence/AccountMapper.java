package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Grant;
import org.nianbao.workflow.account.Role;

@Mapper
interface AccountMapper {

    @Nullable
    Account named(@Param("username") String username, @Param("today") LocalDate today);

    @Nullable
    Account find(@Param("id") String id, @Param("today") LocalDate today);

    List<Grant> grants(@Param("accountId") String accountId, @Param("today") LocalDate today);

    Set<String> holders(
            @Param("role") Role role, @Param("organCode") String organCode, @Param("today") LocalDate today);

    int count();

    void insert(@Param("account") Account account, @Param("today") LocalDate today, @Param("now") Instant now);

    void insertGrant(
            @Param("id") String id,
            @Param("accountId") String accountId,
            @Param("kind") AccountKind kind,
            @Param("role") Role role,
            @Param("organCode") @Nullable String organCode,
            @Param("today") LocalDate today,
            @Param("now") Instant now);

    void signedIn(@Param("id") String id, @Param("at") Instant at);
}
