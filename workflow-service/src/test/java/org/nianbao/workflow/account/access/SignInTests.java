package org.nianbao.workflow.account.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ActRecords;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestClock;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Passwords and lock-out over HTTP. */
abstract class SignInScenarios {

    private static final String GOOD = "Tianqi-hen-hao-9";

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Credentials credentials;

    @Autowired
    Passwords passwords;

    @Autowired
    ActRecords records;

    @LocalServerPort
    int port;

    @AfterEach
    void putTheClockBack() {
        clock.back();
    }

    @Test
    void nobodyOutsideCanTellALockedAccountFromOneThatIsNotThere() {
        Person person = world.person(Role.AUDITOR, null);
        for (int i = 0; i < 5; i++) {
            signIn(person.username(), "guess");
        }

        Browser.Page lockedAndRight = signIn(person.username(), Body.PASSWORD);
        Browser.Page lockedAndWrong = signIn(person.username(), "guess");
        Browser.Page nobody = signIn("nobody-" + person.username(), "guess");

        assertThat(lockedAndRight.status()).isEqualTo(401);
        assertThat(lockedAndRight.json()).isEqualTo(nobody.json()).isEqualTo(lockedAndWrong.json());
        assertThat(records.about(person.username()))
                .extracting(ActRecord::code)
                .containsExactly(
                        "wrong-password",
                        "wrong-password",
                        "wrong-password",
                        "wrong-password",
                        "wrong-password",
                        "account-locked",
                        "account-locked");
    }

    @Test
    void aLockEndsByItselfAndTheNextIsTwiceAsLong() {
        Person person = world.person(Role.AUDITOR, null);
        lock(person);
        clock.forward(Duration.ofMinutes(10));
        lock(person);
        clock.forward(Duration.ofMinutes(19));
        assertThat(signIn(person.username(), Body.PASSWORD).status()).isEqualTo(401);

        clock.forward(Duration.ofMinutes(1));

        assertThat(signIn(person.username(), Body.PASSWORD).status()).isEqualTo(200);
        assertThat(credentials.lockOut(person.id())).isEqualTo(LockOut.CLEAN);
    }

    @Test
    void wrongTriesAtTheSameTimeAllCount() throws Exception {
        Person person = world.person(Role.AUDITOR, null);
        List<Callable<Object>> tries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tries.add(() -> passwords.check(person.username(), "guess"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Object> tried : threads.invokeAll(tries)) {
                tried.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(credentials.lockOut(person.id())).isEqualTo(new LockOut(4, 0, null));
    }

    @Test
    void whoWasHandedAPasswordReachesNothingUntilItIsChanged() {
        Person person = world.person(Role.SECURITY_ADMIN, null);
        credentials.newPassword(person.id(), hashOf(person), true, clock.instant());
        Browser browser = new Browser(port).as(person);

        assertThat(browser.get("/api/session").json().path("pending").asString())
                .isEqualTo("password");
        assertThat(browser.get("/api/access-rules").code()).isEqualTo("password-change-required");
        assertThat(browser.get("/v3/api-docs").status()).isEqualTo(403);
        assertThat(browser.get("/api/profile/password").json().path("length").asInt())
                .isEqualTo(10);
        assertThat(change(browser, Body.PASSWORD, GOOD).status()).isEqualTo(204);

        assertThat(browser.get("/api/session").json().path("pending").isNull()).isTrue();
        assertThat(browser.get("/api/access-rules").status()).isEqualTo(200);
    }

    @Test
    void aPasswordEndsAfterItsDays() {
        Person person = world.person(Role.AUDITOR, null);
        credentials.newPassword(person.id(), hashOf(person), false, clock.instant());
        clock.forward(Duration.ofDays(180).minusSeconds(60));
        assertThat(signIn(person.username(), Body.PASSWORD)
                        .json()
                        .path("pending")
                        .isNull())
                .isTrue();

        clock.forward(Duration.ofSeconds(60));

        assertThat(signIn(person.username(), Body.PASSWORD)
                        .json()
                        .path("pending")
                        .asString())
                .isEqualTo("password");
    }

    @Test
    void changingThePasswordEndsAllOtherSessionsAndIsOnRecordWithoutIt() {
        Person person = world.person(Role.AUDITOR, null);
        Browser here = new Browser(port).as(person);
        Browser there = new Browser(port).as(person);
        String before = here.cookie("SESSION").orElseThrow();

        assertThat(change(here, Body.PASSWORD, GOOD).status()).isEqualTo(204);

        assertThat(there.get("/api/session").status()).isEqualTo(401);
        assertThat(here.get("/api/session").status()).isEqualTo(200);
        assertThat(here.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
        assertThat(signIn(person.username(), Body.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(person.username(), GOOD).status()).isEqualTo(200);
        assertThat(records.about(person.id()).toString())
                .contains("change-password")
                .doesNotContain(GOOD);
    }

    @Test
    void theFiveLastPasswordsDoNotComeAgainAndTheSixthDoes() {
        Person person = world.person(Role.AUDITOR, null);
        Browser browser = new Browser(port).as(person);
        String[] words = {"Alpaka", "Bergamotte", "Chrysantheme", "Distelfink", "Erdmännchen", "Flughafen"};
        String present = Body.PASSWORD;
        for (String word : words) {
            assertThat(change(browser, present, word + ".7q-zk").status()).isEqualTo(204);
            present = word + ".7q-zk";
        }

        assertThat(change(browser, present, "Alpaka.7q-zk")
                        .json()
                        .at("/flaws/0/code")
                        .asString())
                .isEqualTo("used-before");
        assertThat(change(browser, present, "Gänseblume.7q-zk").status()).isEqualTo(204);
        assertThat(change(browser, "Gänseblume.7q-zk", "Alpaka.7q-zk").status()).isEqualTo(204);
    }

    @Test
    void aWrongPresentPasswordCountsTowardsTheLock() {
        Person person = world.person(Role.AUDITOR, null);
        Browser browser = new Browser(port).as(person);

        assertThat(change(browser, "guess", GOOD).code()).isEqualTo("wrong-password");

        assertThat(credentials.lockOut(person.id()).failedLogins()).isEqualTo(1);
        assertThat(records.about(person.id()))
                .extracting(ActRecord::act, ActRecord::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("change-password", "wrong-password"));
    }

    private String hashOf(Person person) {
        return credentials.passwords(person.id(), 0).get(0);
    }

    private void lock(Person person) {
        for (int i = 0; i < 5; i++) {
            signIn(person.username(), "guess");
        }
    }

    private Browser.Page signIn(String username, String password) {
        Browser browser = new Browser(port);
        browser.get("/api/session");
        return browser.post("/api/session", Map.of("username", username, "password", password));
    }

    private static Browser.Page change(Browser browser, String current, String password) {
        return browser.put("/api/profile/password", Map.of("current", current, "password", password));
    }
}

@OnH2
class SignInOnH2Tests extends SignInScenarios {}

@OnMySql
class SignInOnMySqlTests extends SignInScenarios {}
