package org.nianbao.workflow.report;

import java.time.LocalDate;
import java.util.Optional;

/** The reports' rows. */
public interface Reports {

    Optional<Report> find(String id);

    Optional<Report> ofYear(String organCode, int year);

    /** The row, locked until the transaction ends. Every act on a report begins with this. */
    Optional<Report> lock(String id);

    /** Adds a report; false when the organ has one of this year already. */
    boolean add(Report report);

    /** Writes the row that was locked. Returns it as it now is, one version later. */
    Report save(Report report);

    /** Writes the day by which it is due, the row being locked. Nobody decides on that day: the version stays. */
    void due(String id, LocalDate day);
}
