package org.nianbao.workflow.report;

/** How much of a report somebody may read. */
public enum Access {
    /** Nothing, not even that it exists. */
    NONE,
    /** Its state and days. */
    STATE,
    /** What was submitted. */
    SUBMITTED,
    /** Everything, the draft included. */
    ALL
}
