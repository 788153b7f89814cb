package org.nianbao.workflow.account.register;

/** What an account is today. The first that holds, from the top. */
public enum AccountState {
    /** Ended by somebody, or past its last day. */
    ENDED("已终止"),
    /** Its first day is still to come. */
    NOT_YET("未到启用日"),
    /** After wrong passwords no password is accepted for a while. */
    LOCKED("已锁定"),
    /** May be used, and nobody has. */
    NEVER_USED("未登录过"),
    IN_USE("在用");

    private final String chinese;

    AccountState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
