package org.nianbao.workflow.demo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.access.OneTimePasswords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The three administrators of a new installation, each with a random password that is printed once and must be changed. */
@Component
class FirstAdministrators {

    private final NewAccounts accounts;
    private final OneTimePasswords oneTimePasswords;

    FirstAdministrators(NewAccounts accounts, OneTimePasswords oneTimePasswords) {
        this.accounts = accounts;
        this.oneTimePasswords = oneTimePasswords;
    }

    @Transactional
    public void create() {
        Map<String, String> passwords = new LinkedHashMap<>();
        add(passwords, "sysadmin", "系统管理员", Role.SYSTEM_ADMIN);
        add(passwords, "secadmin", "安全管理员", Role.SECURITY_ADMIN);
        add(passwords, "auditor", "审计员", Role.AUDITOR);
        System.out.println("首次启动，已建立三个管理员账号。密码只显示这一次，请分别交给三个人，首次登录须修改：");
        passwords.forEach((name, password) -> System.out.println("  " + name + "  " + password));
    }

    private void add(Map<String, String> passwords, String username, String name, Role role) {
        OneTimePasswords.OneTimePassword password = oneTimePasswords.next();
        accounts.createForHandOver(username, name, password, role);
        passwords.put(username, password.password());
    }
}
