package org.nianbao.workflow.year;

/** Where an organ of a roster is, in the order in which they are passed. Before the submission it says no more than that. */
public enum RowState {
    /** Its report could not be opened. */
    NOT_OPENED("建立失败"),
    /** Its report is about to be opened. */
    OPENING("正在建立"),
    /** Nobody has saved anything. */
    NOT_STARTED("未开始"),
    DRAFT("起草"),
    SECTION_REVIEW("科室初审"),
    CONFIDENTIALITY_REVIEW("保密审查"),
    APPROVAL("领导审批"),
    SIGN_OFF("主要领导签发"),
    FILING("上级备案"),
    APPROVED("待发布"),
    PUBLISHING("发布中"),
    PUBLISH_FAILED("发布失败"),
    AWAITING_ADDRESS("待登记网址"),
    PUBLISHED("已发布"),
    WITHDRAWN("已下线");

    private final String chinese;

    RowState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
