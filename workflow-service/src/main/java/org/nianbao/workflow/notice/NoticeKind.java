package org.nianbao.workflow.notice;

/** Why somebody is told something. */
public enum NoticeKind {
    HAND_OVER("待办"),
    RETURNED("退回"),
    DUE("期限"),
    NUDGE("催办"),
    YEAR_OPENED("年度任务"),
    PUBLISHED("发布"),
    GRANT("授权"),
    /** Somebody did something with one's lock, codes or sessions. */
    ACCESS("账号安全"),
    /** A secret marking was met, or a report was taken from the public. */
    EMERGENCY("紧急");

    private final String chinese;

    NoticeKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
