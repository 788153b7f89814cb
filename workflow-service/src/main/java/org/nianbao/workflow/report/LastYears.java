package org.nianbao.workflow.report;

/** What is known of the year before a report. */
public interface LastYears {

    /**
     * The figures of the year before, and where they come from: the organ's own report as published here, else as stored for
     * reference; together with those of organs that were merged into it.
     *
     * @param organCode whose report it is
     * @param year the year of the report, not the one before
     */
    YearBefore of(String organCode, int year);
}
