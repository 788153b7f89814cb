package org.nianbao.workflow.report.persistence;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.StoredRevision;

@Mapper
interface RevisionMapper {

    void insert(StoredRevision revision);

    @Nullable
    StoredRevision find(@Param("reportId") String reportId, @Param("number") int number);

    List<ReasonRow> reasons(String reportId);

    int updateReason(ReasonRow reason);

    void insertReason(ReasonRow reason);

    void deleteReason(ReasonRow reason);
}
