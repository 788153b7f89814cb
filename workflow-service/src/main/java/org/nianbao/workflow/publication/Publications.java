package org.nianbao.workflow.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.nianbao.core.content.Cells;

/** What was made public. */
public interface Publications {

    Optional<Publication> of(String reportId, int revision);

    /** The latest publication of a report. */
    Optional<Publication> latest(String reportId);

    void add(Publication publication, List<PublishedFile> files, Cells figures);

    /** A document of a publication. */
    Optional<PublishedFile> file(String publicationId, PublishedFile.Kind kind);

    void address(String publicationId, String address, Instant publishedAt, Instant at);

    void takeDown(String publicationId, String accountId, Instant at, String reason, LocalDate confirmDue);

    void confirm(String publicationId, String accountId, Instant at, String opinion);
}
