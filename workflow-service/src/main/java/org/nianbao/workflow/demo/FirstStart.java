package org.nianbao.workflow.demo;

import org.nianbao.workflow.account.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills an empty database: with the demo county if that was asked for, else with the three administrators. Says where. */
@Component
class FirstStart implements ApplicationRunner {

    private final Accounts accounts;
    private final FirstAdministrators administrators;
    private final DemoSeed seed;
    private final Announcement announcement;
    private final boolean demo;

    FirstStart(
            Accounts accounts,
            FirstAdministrators administrators,
            DemoSeed seed,
            Announcement announcement,
            @Value("${nianbao.demo}") boolean demo) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.seed = seed;
        this.announcement = announcement;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (accounts.isEmpty() || demo && seed.isHalfPlanted()) {
            fill();
        }
        announcement.print();
    }

    private void fill() {
        if (demo) {
            seed.plant();
        } else {
            administrators.create();
        }
    }
}
