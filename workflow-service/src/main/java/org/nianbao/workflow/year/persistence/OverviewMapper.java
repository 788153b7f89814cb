package org.nianbao.workflow.year.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.year.RowState;
import org.nianbao.workflow.year.YearOverview;

@Mapper
interface OverviewMapper {

    /** What every query of the overview needs. */
    record Scope(String taskId, String organCode, LocalDate today) {}

    /** A filter, its words made ready for {@code like}. */
    record Wanted(
            @Nullable RowState state,
            @Nullable OrganType organType,
            @Nullable String words,
            boolean late,
            @Nullable Collection<String> organCodes) {}

    List<YearOverview.Count> counts(@Param("scope") Scope scope);

    int count(@Param("scope") Scope scope, @Param("wanted") Wanted wanted);

    List<YearOverview.Row> rows(
            @Param("scope") Scope scope,
            @Param("wanted") Wanted wanted,
            @Param("offset") int offset,
            @Param("limit") int limit);

    List<YearOverview.Detail> details(@Param("reportIds") Collection<String> reportIds);
}
