package org.nianbao.workflow.reference.persistence;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.reference.Kin;
import org.nianbao.workflow.reference.Reference;

@Mapper
interface ReferenceMapper {

    @Nullable
    Reference find(String id);

    @Nullable
    Reference current(@Param("organCode") String organCode, @Param("reportYear") int reportYear);

    List<Reference> ofOrgan(String organCode);

    ReferenceContent content(String id);

    String lock(String organCode);

    void supersede(@Param("organCode") String organCode, @Param("reportYear") int reportYear, @Param("at") Instant at);

    void insert(@Param("reference") Reference reference, @Param("content") byte[] content);

    @Nullable
    Kin kin(String organCode);

    List<Kin> predecessors(String organCode);

    List<Kin> successors(String organCode);
}
