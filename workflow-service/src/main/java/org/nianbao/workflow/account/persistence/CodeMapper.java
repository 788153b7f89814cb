package org.nianbao.workflow.account.persistence;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.access.StoredCodes;

@Mapper
interface CodeMapper {

    StoredCodes.@Nullable Secret find(@Param("accountId") String accountId);

    void begin(@Param("accountId") String accountId, @Param("closed") String closed);

    void confirm(@Param("accountId") String accountId, @Param("at") Instant at, @Param("step") long step);

    void addRecovery(@Param("accountId") String accountId, @Param("hash") String hash);

    void deleteRecoveries(@Param("accountId") String accountId);

    void accepted(@Param("accountId") String accountId, @Param("step") long step);

    int useRecovery(@Param("accountId") String accountId, @Param("hash") String hash, @Param("at") Instant at);

    int recoveriesLeft(@Param("accountId") String accountId);

    void end(@Param("accountId") String accountId);
}
