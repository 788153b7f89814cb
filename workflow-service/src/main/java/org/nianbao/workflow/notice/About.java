package org.nianbao.workflow.notice;

/** The report that a notice is about: whose and of which year. Nothing that stands in it. */
public record About(String reportId, String organName, int year) {

    String words() {
        return organName + " " + year + " 年度报告";
    }

    String link() {
        return "/reports/" + reportId;
    }
}
