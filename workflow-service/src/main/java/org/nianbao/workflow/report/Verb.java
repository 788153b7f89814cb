package org.nianbao.workflow.report;

/** What can be done with a report. */
public enum Verb {
    OPEN("开始起草"),
    SAVE("保存"),
    SUBMIT("提交"),
    PASS("通过"),
    RETURN("退回"),
    RECALL("撤回"),
    PUBLISH("发布"),
    RETRY("重试发布"),
    REGISTER_ADDRESS("登记网址"),
    TAKE_DOWN("紧急下线"),
    CONFIRM_TAKE_DOWN("确认下线"),
    /** Said by a supervising organ to whoever the report waits for. It moves nothing. */
    NUDGE("催办"),
    /** Done by the system: the publication ordered by 发布 stands. */
    SYSTEM_PUBLISH("系统发布"),
    /** Done by the system: the publication failed. */
    SYSTEM_FAIL("发布失败");

    private final String chinese;

    Verb(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
