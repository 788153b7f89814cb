package org.nianbao.workflow.record;

import java.util.List;

/** The record: it can be added to and read, nothing else. */
public interface ActRecords {

    /** Adds a line in the transaction at hand. */
    void append(ActRecord line);

    /** Adds what an act changed. */
    void changed(String actId, List<ActRecord.Change> changes);

    /** What an act changed, in the order in which it was told. */
    List<ActRecord.Change> changesOf(String actId);

    /** All lines about a subject, oldest first. */
    List<ActRecord> about(String subject);
}
