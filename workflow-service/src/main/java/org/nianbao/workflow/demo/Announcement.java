package org.nianbao.workflow.demo;

import org.nianbao.workflow.account.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application is, and in a demo as whom one may come in. */
@Component
class Announcement {

    private final Environment environment;
    private final Accounts accounts;
    private final boolean demo;
    private final String password;

    Announcement(
            Environment environment,
            Accounts accounts,
            @Value("${nianbao.demo}") boolean demo,
            @Value("${nianbao.demo-password:Nianbao-demo-1}") String password) {
        this.environment = environment;
        this.accounts = accounts;
        this.demo = demo;
        this.password = password;
    }

    void print() {
        String base = "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
        System.out.println("年报通已启动：");
        System.out.println("  管理后台  " + base + "/admin/");
        System.out.println("  公开网站  " + base + "/");
        if (demo && isTheDemosDatabase()) {
            System.out.println("演示环境（云岭县为虚构），各账号密码：" + password);
            DemoCounty.MEMBERS.forEach(member -> System.out.println("  " + member.username() + "  " + member.name()
                    + "  " + member.role().chinese()));
        }
    }

    /** A database with other people in it stays what it is, whatever the option says. */
    private boolean isTheDemosDatabase() {
        return DemoCounty.MEMBERS.stream()
                .allMatch(member -> accounts.named(member.username()).isPresent());
    }
}
