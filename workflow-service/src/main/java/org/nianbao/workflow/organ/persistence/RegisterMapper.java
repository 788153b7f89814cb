package org.nianbao.workflow.organ.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.nianbao.workflow.organ.OrganRegister;
import org.nianbao.workflow.organ.OrganTree;

@Mapper
interface RegisterMapper {

    /** One organ before another. */
    record Predecessor(String organCode, String predecessorCode) {}

    List<String> lockRoots();

    List<OrganRow> all();

    List<OrganTree.Node> nodes();

    List<Predecessor> allPredecessors();

    int update(@Param("organ") OrganRow organ);

    void deletePredecessors(@Param("code") String code);

    void insertPredecessors(@Param("predecessors") List<Predecessor> predecessors);

    int end(@Param("code") String code, @Param("lastDay") LocalDate lastDay, @Param("version") long version);

    void endLinksOf(@Param("code") String code, @Param("lastDay") LocalDate lastDay);

    void deleteLinks(
            @Param("ancestor") String ancestor,
            @Param("descendants") Collection<String> descendants,
            @Param("today") LocalDate today);

    void endLinks(
            @Param("ancestor") String ancestor,
            @Param("descendants") Collection<String> descendants,
            @Param("lastDay") LocalDate lastDay);

    void insertLinks(@Param("links") List<OrganRegister.Link> links);

    List<String> goingOnBelow(@Param("code") String code, @Param("day") LocalDate day);

    List<OrganRegister.OpenReport> openReports(@Param("code") String code);
}
