package org.nianbao.workflow.report.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;

@Mapper
interface WorkItemMapper {

    @Nullable
    WorkItem find(String id);

    @Nullable
    WorkItem openOf(String reportId);

    void insert(@Param("item") WorkItem item);

    void seen(@Param("id") String id, @Param("accountId") String accountId, @Param("at") Instant at);

    void due(@Param("reportId") String reportId, @Param("day") LocalDate day);

    int close(
            @Param("id") String id,
            @Param("accountId") String accountId,
            @Param("outcome") Verb outcome,
            @Param("at") Instant at);

    void insertRecord(StepRecord line);

    List<StepRecord> records(String reportId);
}
