package org.nianbao.workflow.report.persistence;

import java.time.LocalDate;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReportMapper {

    @Nullable
    ReportRow find(String id);

    @Nullable
    ReportRow lock(String id);

    @Nullable
    ReportRow ofYear(@Param("organCode") String organCode, @Param("reportYear") int reportYear);

    void insert(ReportRow row);

    void due(@Param("id") String id, @Param("day") LocalDate day);

    int update(@Param("row") ReportRow row, @Param("expectedVersion") long expectedVersion);
}
