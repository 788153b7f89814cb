package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.access.AccessRules;
import org.nianbao.workflow.account.access.LockOut;
import org.nianbao.workflow.account.access.SignInState;

@Mapper
interface AccessMapper {

    AccessRules rules();

    int replaceRules(@Param("rules") AccessRules rules, @Param("version") long version);

    @Nullable
    LockOut lockOut(@Param("accountId") String accountId);

    @Nullable
    LockOut lockedLockOut(@Param("accountId") String accountId);

    void putLockOut(@Param("accountId") String accountId, @Param("lockOut") LockOut lockOut);

    void newPassword(
            @Param("accountId") String accountId,
            @Param("hash") String hash,
            @Param("mustChange") boolean mustChange,
            @Param("at") Instant at);

    void keepPassword(@Param("accountId") String accountId, @Param("hash") String hash, @Param("at") Instant at);

    @Nullable
    String password(@Param("accountId") String accountId);

    List<String> formerPasswords(@Param("accountId") String accountId);

    List<String> organNames(@Param("accountId") String accountId, @Param("today") LocalDate today);

    @Nullable
    String username(@Param("accountId") String accountId);

    @Nullable
    String withSubject(@Param("subject") String subject, @Param("today") LocalDate today);

    int subjects(@Param("accountId") String accountId);

    @Nullable
    SignInState state(@Param("accountId") String accountId, @Param("today") LocalDate today);
}
