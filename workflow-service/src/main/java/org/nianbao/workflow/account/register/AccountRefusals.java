package org.nianbao.workflow.account.register;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Refusal;

/** What several acts on accounts are refused for. */
final class AccountRefusals {

    private AccountRefusals() {}

    static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个账号，请刷新列表后重试。");
    }

    static Refusal ended(RegisteredAccount account) {
        return Refusal.conflict("account-ended", "账号 " + account.called() + " 已经终止，不能再改，也不能恢复；需要的话，请用新的用户名另建账号。");
    }

    static Refusal stale(RegisteredAccount account) {
        return new Refusal(Refusal.Kind.STALE, "stale", "账号 " + account.called() + " 在您打开之后又有了变动，请刷新后再改；您刚才填写的内容没有保存。");
    }

    /** Refuses somebody who would put themselves out. */
    static void ofOneself(Person by, RegisteredAccount account) {
        if (by.id().equals(account.id())) {
            throw Refusal.conflict("own-account", "不能终止自己的账号，也不能给它设停用日期；请由另一位系统管理员办理。");
        }
    }
}
