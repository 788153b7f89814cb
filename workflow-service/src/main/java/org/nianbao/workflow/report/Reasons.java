package org.nianbao.workflow.report;

import java.util.Map;

/** The reasons given for findings. */
public interface Reasons {

    /** All reasons of a report by fingerprint, the oldest first, those for findings that have gone included. */
    Map<String, Reason> of(String reportId);

    /** Writes a reason; the one before it is replaced. */
    void put(Reason reason);

    /** Takes a reason back. */
    void remove(Reason reason);
}
