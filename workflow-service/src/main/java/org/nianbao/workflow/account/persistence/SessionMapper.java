package org.nianbao.workflow.account.persistence;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SessionMapper {

    /** Which token, that a browser holds, belongs to which row. */
    record Id(String id, String token) {}

    List<Id> ids(@Param("accountId") String accountId);

    int end(@Param("accountId") String accountId, @Param("id") String id);

    int endAll(@Param("accountId") String accountId);

    int endAllBut(@Param("accountId") String accountId, @Param("token") String token);
}
