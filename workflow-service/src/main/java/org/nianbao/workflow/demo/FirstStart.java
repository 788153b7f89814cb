package org.nianbao.workflow.demo;

import org.nianbao.workflow.account.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills an empty database: with the demo county if that was asked for, else with the three administrators. */
@Component
class FirstStart implements ApplicationRunner {

    private final Accounts accounts;
    private final FirstAdministrators administrators;
    private final DemoSeed seed;
    private final boolean demo;

    FirstStart(
            Accounts accounts,
            FirstAdministrators administrators,
            DemoSeed seed,
            @Value("${nianbao.demo}") boolean demo) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.seed = seed;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!accounts.isEmpty()) {
            return;
        }
        if (demo) {
            seed.plant();
        } else {
            administrators.create();
        }
    }
}
