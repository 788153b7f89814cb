package org.nianbao.workflow.record;

import java.util.List;

/** The record: it can be added to and read, nothing else. */
public interface ActRecords {

    /** Adds a line in the transaction at hand. */
    void append(ActRecord line);

    /** All lines about a subject, oldest first. */
    List<ActRecord> about(String subject);
}
