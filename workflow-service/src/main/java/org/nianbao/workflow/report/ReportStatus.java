package org.nianbao.workflow.report;

/** What state a report is in. It changes in use cases only, together with the process, in one transaction. */
public enum ReportStatus {
    DRAFT("起草中"),
    SECTION_REVIEW("科室初审中"),
    CONFIDENTIALITY_REVIEW("保密审查中"),
    APPROVAL("待领导审批"),
    SIGN_OFF("待签发"),
    FILING("上级备案中"),
    APPROVED("待发布"),
    PUBLISHING("发布中"),
    AWAITING_ADDRESS("待登记网址"),
    PUBLISHED("已发布"),
    PUBLISH_FAILED("发布失败"),
    WITHDRAWN("已下线");

    private final String chinese;

    ReportStatus(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
