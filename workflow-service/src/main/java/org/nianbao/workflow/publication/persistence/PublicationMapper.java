package org.nianbao.workflow.publication.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.publication.PublicListing;
import org.nianbao.workflow.publication.Publication;
import org.nianbao.workflow.publication.PublishedFile;

@Mapper
interface PublicationMapper {

    @Nullable
    Publication ofRevision(@Param("reportId") String reportId, @Param("revision") int revision);

    @Nullable
    Publication latest(String reportId);

    void insert(Publication publication);

    void insertFile(
            @Param("publicationId") String publicationId,
            @Param("file") PublishedFile file,
            @Param("mediaType") String mediaType,
            @Param("length") long length);

    void insertFigure(
            @Param("reportId") String reportId,
            @Param("revision") int revision,
            @Param("cell") String cell,
            @Param("figure") BigDecimal figure);

    @Nullable
    PublishedFile file(@Param("publicationId") String publicationId, @Param("kind") PublishedFile.Kind kind);

    void address(
            @Param("id") String id,
            @Param("address") String address,
            @Param("publishedAt") Instant publishedAt,
            @Param("at") Instant at);

    void takeDown(
            @Param("id") String id,
            @Param("accountId") String accountId,
            @Param("at") Instant at,
            @Param("reason") String reason,
            @Param("confirmDue") LocalDate confirmDue);

    void confirm(
            @Param("id") String id,
            @Param("accountId") String accountId,
            @Param("at") Instant at,
            @Param("opinion") String opinion);

    int unconfirmed(String reportId);

    @Nullable
    Publication ofAddress(@Param("organCode") String organCode, @Param("reportYear") int reportYear);

    List<PublicListing.Entry> listed(@Param("words") String words, @Param("reportYear") @Nullable Integer reportYear);

    List<Integer> years(String organCode);

    @Nullable
    String office(String accountId);
}
