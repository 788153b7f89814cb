package org.nianbao.workflow.organ.persistence;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrganMapper {

    @Nullable
    OrganRow find(@Param("code") String code);

    List<String> above(@Param("code") String code, @Param("today") LocalDate today);

    List<String> predecessors(@Param("code") String code);

    int count();

    void insert(@Param("organs") List<OrganRow> organs);

    /** Writes the organ under itself and under everything above its parent. */
    void insertClosure(@Param("code") String code, @Param("parentCode") @Nullable String parentCode);
}
