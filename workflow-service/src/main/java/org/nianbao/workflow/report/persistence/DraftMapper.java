package org.nianbao.workflow.report.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.DraftChange;

@Mapper
interface DraftMapper {

    @Nullable
    DraftRow find(String reportId);

    void insert(
            @Param("reportId") String reportId, @Param("content") byte[] content, @Param("savedAt") Instant savedAt);

    void update(
            @Param("reportId") String reportId, @Param("content") byte[] content, @Param("savedAt") Instant savedAt);

    void insertChange(DraftChange change);

    @Nullable
    DraftChange latest(@Param("reportId") String reportId, @Param("place") String place);

    List<DraftChange> changes(String reportId);

    Set<String> drafters(String reportId);
}
