package org.nianbao.core.content;

/**
 * A report as submitted: the header that goes into its canonical bytes, and the content.
 *
 * @param reportId the report's UUID
 * @param organCode the organ's code
 * @param number 1 for the first submission
 * @param content what was submitted
 */
public record Revision(String reportId, String organCode, int number, AnnualReport content) {}
