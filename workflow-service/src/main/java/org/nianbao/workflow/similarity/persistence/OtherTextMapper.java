package org.nianbao.workflow.similarity.persistence;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.similarity.OtherText;

@Mapper
interface OtherTextMapper {

    List<OtherText> own(
            @Param("organCode") String organCode, @Param("fromYear") int fromYear, @Param("toYear") int toYear);

    List<OtherText> sisters(
            @Param("organCode") String organCode,
            @Param("parentCode") String parentCode,
            @Param("organType") OrganType organType,
            @Param("fromYear") int fromYear,
            @Param("toYear") int toYear,
            @Param("most") int most);

    List<RosterRow> roster(
            @Param("organCode") String organCode,
            @Param("parentCode") String parentCode,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    StoredText revision(@Param("reportId") String reportId, @Param("revision") int revision);

    StoredText reference(@Param("id") String id);
}
