package org.nianbao.workflow.record;

import java.util.List;

/** What somebody must be told. */
public interface Alerts {

    void add(Alert alert);

    /** All alerts about a report, oldest first. */
    List<Alert> about(String reportId);
}
