package org.nianbao.workflow.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nianbao.core.content.AnnualReport;

/** What drafters work on, and every change of it. */
public interface Drafts {

    /** The draft's content. A report always has one. */
    AnnualReport content(String reportId);

    Instant savedAt(String reportId);

    void add(String reportId, AnnualReport content, Instant at);

    void save(String reportId, AnnualReport content, Instant at);

    /** Adds changes to the history, which is append-only. */
    void record(List<DraftChange> changes);

    /** The latest change of this place. */
    Optional<DraftChange> latest(String reportId, String place);

    /** All changes, newest first. */
    List<DraftChange> changes(String reportId);

    /** The accounts of everybody whose save is in the report. */
    Set<String> drafters(String reportId);
}
