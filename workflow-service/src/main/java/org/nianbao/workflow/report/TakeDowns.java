package org.nianbao.workflow.report;

/** What the policy must know of publications. */
public interface TakeDowns {

    /** Whether the report was taken down and the leader has not yet confirmed it. */
    boolean isUnconfirmed(String reportId);
}
