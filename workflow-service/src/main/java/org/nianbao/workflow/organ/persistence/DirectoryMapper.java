package org.nianbao.workflow.organ.persistence;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.organ.OrganDirectory;

@Mapper
interface DirectoryMapper {

    List<OrganDirectory.Line> children(
            @Param("parent") @Nullable String parent,
            @Param("today") LocalDate today,
            @Param("offset") int offset,
            @Param("size") int size);

    int countChildren(@Param("parent") @Nullable String parent, @Param("today") LocalDate today);

    List<OrganDirectory.Line> search(
            @Param("like") @Nullable String like,
            @Param("type") @Nullable OrganType type,
            @Param("ended") boolean ended,
            @Param("today") LocalDate today,
            @Param("offset") int offset,
            @Param("size") int size);

    int countSearch(
            @Param("like") @Nullable String like,
            @Param("type") @Nullable OrganType type,
            @Param("ended") boolean ended,
            @Param("today") LocalDate today);

    List<OrganDirectory.Named> path(@Param("code") String code, @Param("today") LocalDate today);

    List<OrganDirectory.Named> names(@Param("codes") List<String> codes);
}
