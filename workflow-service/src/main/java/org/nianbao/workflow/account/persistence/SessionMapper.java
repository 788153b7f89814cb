package org.nianbao.workflow.account.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SessionMapper {

    int end(@Param("accountId") String accountId, @Param("id") String id);

    int endAll(@Param("accountId") String accountId);

    int endAllBut(@Param("accountId") String accountId, @Param("token") String token);
}
