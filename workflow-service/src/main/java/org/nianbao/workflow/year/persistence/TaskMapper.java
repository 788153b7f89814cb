package org.nianbao.workflow.year.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.year.AnnualTask;
import org.nianbao.workflow.year.LocalIndicator;

@Mapper
interface TaskMapper {

    record LineRow(
            String taskId,
            String organCode,
            LocalDate dueDate,
            String stepList,
            @Nullable String reportId,
            @Nullable String failure) {}

    @Nullable
    AnnualTask ofYear(@Param("organCode") String organCode, @Param("reportYear") int reportYear);

    @Nullable
    AnnualTask find(String taskId);

    List<AnnualTask> of(@Param("organCodes") Set<String> organCodes);

    void insert(AnnualTask task);

    void insertIndicator(
            @Param("taskId") String taskId,
            @Param("position") int position,
            @Param("indicator") LocalIndicator indicator);

    void insertLines(@Param("lines") List<LineRow> lines);

    Set<String> organs(String taskId);

    @Nullable
    LineRow lock(@Param("taskId") String taskId, @Param("organCode") String organCode);

    @Nullable
    LineRow line(@Param("taskId") String taskId, @Param("organCode") String organCode);

    List<LineRow> pending();

    void opened(
            @Param("taskId") String taskId, @Param("organCode") String organCode, @Param("reportId") String reportId);

    void failed(@Param("taskId") String taskId, @Param("organCode") String organCode, @Param("why") String sentence);

    int retry(String taskId);

    void due(@Param("taskId") String taskId, @Param("organCode") String organCode, @Param("day") LocalDate day);

    void dueOfReport(@Param("reportId") String reportId, @Param("day") LocalDate day);

    List<LocalIndicator> indicators(String taskId);

    List<LocalIndicator> indicatorsOf(@Param("organCode") String organCode, @Param("reportYear") int reportYear);
}
