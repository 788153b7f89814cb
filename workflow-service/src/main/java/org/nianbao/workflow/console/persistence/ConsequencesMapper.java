package org.nianbao.workflow.console.persistence;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.console.Consequences;

@Mapper
interface ConsequencesMapper {

    List<Consequences.Waiting> waiting(
            @Param("grantId") @Nullable String grantId,
            @Param("accountId") @Nullable String accountId,
            @Param("today") LocalDate today);
}
