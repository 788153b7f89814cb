package org.nianbao.workflow.report;

/** The timelines. A line is added and read, never changed. */
public interface StepRecords {

    void append(StepRecord line);

    Timeline of(String reportId);
}
