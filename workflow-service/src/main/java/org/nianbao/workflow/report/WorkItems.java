package org.nianbao.workflow.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Whose turn it is. At most one item of a report is open. */
public interface WorkItems {

    Optional<WorkItem> find(String id);

    Optional<WorkItem> openOf(String reportId);

    void add(WorkItem item);

    /** Notes that somebody opened the item; a second time changes nothing. */
    void seen(String id, String accountId, Instant at);

    /** Writes the day by which the report's open item is due. */
    void due(String reportId, LocalDate day);

    void close(String id, String accountId, Verb outcome, Instant at);
}
