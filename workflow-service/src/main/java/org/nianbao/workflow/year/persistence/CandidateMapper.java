package org.nianbao.workflow.year.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.year.Candidate;

@Mapper
interface CandidateMapper {

    record HolderRow(String organCode, Role role, String accountId, String name) {}

    List<Candidate> below(
            @Param("organCode") String organCode, @Param("reportYear") int reportYear, @Param("today") LocalDate today);

    /** Those who hold a role in an organ below, and the supervisors above each of them. */
    List<HolderRow> holders(
            @Param("organCode") String organCode,
            @Param("only") @Nullable Collection<String> only,
            @Param("today") LocalDate today);

    List<HolderRow> supervisors(
            @Param("organCode") String organCode,
            @Param("only") @Nullable Collection<String> only,
            @Param("today") LocalDate today);
}
