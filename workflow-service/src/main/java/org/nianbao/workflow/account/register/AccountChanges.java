package org.nianbao.workflow.account.register;

import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Changes;
import org.springframework.stereotype.Component;

/** Says for the record what an act changes in an account. */
@Component
public class AccountChanges {

    private final Changes changes;

    AccountChanges(Changes changes) {
        this.changes = changes;
    }

    void noteNew(AccountRegister.NewAccount account) {
        AccountDetails details = account.details();
        String prefix = account.username() + " ";
        changes.note(prefix + "账号类别", null, nameOf(account.kind()));
        changes.note(prefix + "姓名", null, details.personName());
        changes.note(prefix + "科室职务", null, details.office());
        changes.note(prefix + "电话", null, details.telephone());
        changes.note(prefix + "邮箱", null, details.mail());
        changes.note(prefix + "启用日期", null, details.validFrom());
        changes.note(prefix + "停用日期", null, details.validTo());
    }

    /** In one line each: an import has many. */
    void noteImported(AccountRegister.NewAccount account) {
        changes.note("账号 " + account.username(), null, account.details().personName() + "，" + nameOf(account.kind()));
    }

    void note(RegisteredAccount before, AccountDetails after) {
        String prefix = before.username() + " ";
        changes.note(prefix + "姓名", before.personName(), after.personName());
        changes.note(prefix + "科室职务", before.office(), after.office());
        changes.note(prefix + "电话", before.telephone(), after.telephone());
        changes.note(prefix + "邮箱", before.mail(), after.mail());
        changes.note(prefix + "启用日期", before.validFrom(), after.validFrom());
        changes.note(prefix + "停用日期", before.validTo(), after.validTo());
    }

    void noteEnd(RegisteredAccount account, String state) {
        changes.note(account.username() + " 账号", state, AccountState.ENDED.chinese());
    }

    void notePassword(RegisteredAccount account) {
        changes.note(account.username() + " 密码", null, "新的一次性密码");
    }

    /** What an account of this kind is called. */
    public static String nameOf(AccountKind kind) {
        return kind == AccountKind.WORK ? "业务人员" : Role.valueOf(kind.name()).chinese();
    }
}
