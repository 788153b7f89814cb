package org.nianbao.workflow.demo;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

import org.nianbao.workflow.account.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The three administrators of a new installation, each with a random password that is printed once. */
@Component
class FirstAdministrators {

    private static final int PASSWORD_LENGTH = 20;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final NewAccounts accounts;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrators(NewAccounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public void create() {
        Map<String, String> passwords = new LinkedHashMap<>();
        add(passwords, "sysadmin", "系统管理员", Role.SYSTEM_ADMIN);
        add(passwords, "secadmin", "安全管理员", Role.SECURITY_ADMIN);
        add(passwords, "auditor", "审计员", Role.AUDITOR);
        System.out.println("首次启动，已建立三个管理员账号。密码只显示这一次，请分别交给三个人，各自登录后立即修改：");
        passwords.forEach((name, password) -> System.out.println("  " + name + "  " + password));
    }

    private void add(Map<String, String> passwords, String username, String name, Role role) {
        String password = password();
        accounts.createForHandOver(username, name, password, role);
        passwords.put(username, password);
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
