package org.nianbao.workflow.publication.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.publication.Offices;
import org.nianbao.workflow.publication.PublicListing;
import org.nianbao.workflow.publication.Publication;
import org.nianbao.workflow.publication.Publications;
import org.nianbao.workflow.publication.PublishedFile;
import org.nianbao.workflow.report.TakeDowns;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPublications implements Publications, PublicListing, TakeDowns, Offices {

    private final PublicationMapper mapper;

    MyBatisPublications(PublicationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Publication> of(String reportId, int revision) {
        return Optional.ofNullable(mapper.ofRevision(reportId, revision));
    }

    @Override
    public Optional<Publication> latest(String reportId) {
        return Optional.ofNullable(mapper.latest(reportId));
    }

    @Override
    public void add(Publication publication, List<PublishedFile> files, Cells figures) {
        mapper.insert(publication);
        files.forEach(
                file -> mapper.insertFile(publication.id(), file, file.kind().mediaType(), file.content().length));
        for (CellId cell : figures.filled()) {
            BigDecimal figure = figures.figure(cell);
            if (figure != null) {
                mapper.insertFigure(publication.reportId(), publication.revision(), cell.toString(), figure);
            }
        }
    }

    @Override
    public Optional<PublishedFile> file(String publicationId, PublishedFile.Kind kind) {
        return Optional.ofNullable(mapper.file(publicationId, kind));
    }

    @Override
    public void address(String publicationId, String address, Instant publishedAt, Instant at) {
        mapper.address(publicationId, address, publishedAt, at);
    }

    @Override
    public void takeDown(String publicationId, String accountId, Instant at, String reason, LocalDate confirmDue) {
        mapper.takeDown(publicationId, accountId, at, reason, confirmDue);
    }

    @Override
    public void confirm(String publicationId, String accountId, Instant at, String opinion) {
        mapper.confirm(publicationId, accountId, at, opinion);
    }

    @Override
    public boolean isUnconfirmed(String reportId) {
        return mapper.unconfirmed(reportId) > 0;
    }

    @Override
    public Optional<Publication> ofAddress(String organCode, int year) {
        return Optional.ofNullable(mapper.ofAddress(organCode, year));
    }

    @Override
    public List<Entry> search(String words, @Nullable Integer year) {
        return mapper.listed("%" + escaped(words) + "%", year);
    }

    /** What was typed is looked for to the letter; it is no pattern. */
    private static String escaped(String words) {
        return words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public List<Integer> years(String organCode) {
        return mapper.years(organCode);
    }

    @Override
    public Optional<String> of(String accountId) {
        return Optional.ofNullable(mapper.office(accountId)).filter(office -> !office.isBlank());
    }
}
