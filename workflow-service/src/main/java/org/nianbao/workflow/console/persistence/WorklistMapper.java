package org.nianbao.workflow.console.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.nianbao.workflow.console.Worklist;

@Mapper
interface WorklistMapper {

    List<Worklist.Line> todo(@Param("me") String accountId, @Param("today") LocalDate today, @Param("limit") int limit);

    int countTodo(@Param("me") String accountId, @Param("today") LocalDate today);

    List<Worklist.Line> done(@Param("me") String accountId, @Param("limit") int limit);

    int countDone(@Param("me") String accountId);

    List<Worklist.Existing> existing(@Param("me") String accountId, @Param("today") LocalDate today);

    List<NameRow> names(@Param("ids") Set<String> accountIds);

    record NameRow(String id, String personName) {}
}
