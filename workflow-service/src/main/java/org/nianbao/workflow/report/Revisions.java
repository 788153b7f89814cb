package org.nianbao.workflow.report;

import java.util.Optional;

/** The submitted revisions. They are added and read, never changed. */
public interface Revisions {

    void add(StoredRevision revision);

    Optional<StoredRevision> find(String reportId, int number);
}
