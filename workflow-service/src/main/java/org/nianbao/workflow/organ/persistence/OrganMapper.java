package org.nianbao.workflow.organ.persistence;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.organ.Organ;

@Mapper
interface OrganMapper {

    @Nullable
    Organ find(@Param("code") String code, @Param("today") LocalDate today);

    List<String> above(@Param("code") String code, @Param("today") LocalDate today);

    int count();

    void insert(@Param("organ") Organ organ, @Param("today") LocalDate today);

    /** Writes the organ under itself and under everything above its parent. */
    void insertClosure(
            @Param("code") String code,
            @Param("parentCode") @Nullable String parentCode,
            @Param("today") LocalDate today);
}
