package org.nianbao.workflow.account.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
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
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One-time codes over HTTP, with an app that makes them from the secret like a phone's. */
abstract class OneTimeCodeScenarios {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Credentials credentials;

    @Autowired
    OneTimeCodes oneTimeCodes;

    @Autowired
    ActRecords records;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    private final Codes app = new Codes();

    @AfterEach
    void putTheClockBack() {
        clock.back();
    }

    @Test
    void withCodesThePasswordAloneIsNotEnough() {
        Person person = world.person(Role.AUDITOR, null);
        String secret = setUp(person).get(0);

        assertThat(signIn(person, null).code()).isEqualTo("code-required");
        assertThat(signIn(person, "000000").code()).isEqualTo("wrong-code");
        clock.forward(Duration.ofSeconds(60));
        assertThat(signIn(person, now(secret)).status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordNeverLearnsThatCodesAreAsked() {
        Person person = world.person(Role.AUDITOR, null);
        setUp(person);
        Browser browser = new Browser(port);
        browser.get("/api/session");

        assertThat(browser.post("/api/session", Map.of("username", person.username(), "password", "guess"))
                        .code())
                .isEqualTo("bad-credentials");
    }

    @Test
    void aCodeIsGoodOnceAlsoWhenManyArriveTogether() throws Exception {
        Person person = world.person(Role.AUDITOR, null);
        String secret = setUp(person).get(0);
        clock.forward(Duration.ofSeconds(60));
        String code = now(secret);
        List<Callable<OneTimeCodes.Answer>> tries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tries.add(() -> oneTimeCodes.take(person.id(), code));
        }
        List<OneTimeCodes.Answer> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<OneTimeCodes.Answer> tried : threads.invokeAll(tries)) {
                answers.add(tried.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).containsOnlyOnce(OneTimeCodes.Answer.RIGHT);
    }

    @Test
    void theCodeThatConfirmedIsUsedUp() {
        Person person = world.person(Role.AUDITOR, null);
        String secret = setUp(person).get(0);

        assertThat(signIn(person, now(secret)).code()).isEqualTo("wrong-code");
    }

    @Test
    void wrongCodesLockTheAccountThoughThePasswordIsRightEachTime() {
        Person person = world.person(Role.AUDITOR, null);
        String secret = setUp(person).get(0);
        clock.forward(Duration.ofSeconds(60));
        for (int i = 0; i < 5; i++) {
            signIn(person, null);
            signIn(person, "000000");
        }

        assertThat(signIn(person, now(secret)).code()).isEqualTo("bad-credentials");
        assertThat(credentials.lockOut(person.id()).locksInRow()).isEqualTo(1);
        assertThat(records.about(person.username()))
                .extracting(ActRecord::code)
                .contains("wrong-code", "account-locked");
    }

    @Test
    void aRecoveryCodeIsGoodOnce() {
        Person person = world.person(Role.AUDITOR, null);
        List<String> secretAndRecovery = setUp(person);
        String recovery = secretAndRecovery.get(1);

        assertThat(signIn(person, recovery.toUpperCase(java.util.Locale.ROOT).replace("-", " "))
                        .status())
                .isEqualTo(200);
        assertThat(signIn(person, recovery).code()).isEqualTo("wrong-code");
        Browser browser = new Browser(port);
        browser.get("/api/session");
        browser.post(
                "/api/session",
                Map.of("username", person.username(), "password", Body.PASSWORD, "code", secretAndRecovery.get(2)));
        assertThat(browser.get("/api/profile/one-time-codes")
                        .json()
                        .path("recoveriesLeft")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void neitherSecretNorRecoveryCodesCanBeReadInTheDatabase() {
        Person person = world.person(Role.AUDITOR, null);
        List<String> secretAndRecovery = setUp(person);

        String row = sql.queryForMap("select * from account where id = ?", person.id()) + ""
                + sql.queryForList("select * from recovery_code where account_id = ?", person.id());

        assertThat(row).contains("v1:").doesNotContain(secretAndRecovery.get(0), secretAndRecovery.get(1));
        assertThat(records.about(person.id()).toString()).contains("confirm-one-time-codes");
        assertThat(records.about(person.id()).toString()).doesNotContain(secretAndRecovery.get(0));
    }

    @Test
    void whoHoldsARoleThatDemandsCodesReachesOnlyTheirSetUp() {
        Body body = world.body();
        sql.update("update organ set code_roles = 'LEADER,PUBLISHER' where code = ?", body.code());
        Browser leader = new Browser(port).as(body.leader());
        Browser drafter = new Browser(port).as(body.drafter());

        assertThat(leader.get("/api/session").json().path("pending").asString()).isEqualTo("one-time-code");
        assertThat(drafter.get("/api/session").json().path("pending").isNull()).isTrue();
        assertThat(leader.get("/api/work-items").code()).isEqualTo("one-time-code-required");
        assertThat(leader.put("/api/profile/password", Map.of()).code()).isEqualTo("one-time-code-required");

        JsonNode begun = leader.post("/api/profile/one-time-codes", Map.of()).json();
        assertThat(begun.path("uri").asString())
                .startsWith("otpauth://totp/%E5%B9%B4%E6%8A%A5%E9%80%9A:"
                        + body.leader().username())
                .contains("secret=" + begun.path("secret").asString());
        leader.post(
                "/api/profile/one-time-codes/confirmation",
                Map.of("code", now(begun.path("secret").asString())));

        assertThat(leader.get("/api/work-items").status()).isEqualTo(200);
    }

    @Test
    void codesAreSetUpAndTurnedOffWithThePasswordOnly() {
        Person person = world.person(Role.AUDITOR, null);
        Browser browser = new Browser(port).as(person);

        assertThat(browser.post("/api/profile/one-time-codes", Map.of()).code()).isEqualTo("wrong-password");
        String secret = begin(browser);
        assertThat(confirm(browser, "000000").code()).isEqualTo("wrong-code");
        confirm(browser, now(secret));
        assertThat(browser.post("/api/profile/one-time-codes", Map.of("password", Body.PASSWORD))
                        .code())
                .isEqualTo("already-set-up");
        assertThat(end(browser, "guess", now(secret)).code()).isEqualTo("wrong-password");
        assertThat(end(browser, Body.PASSWORD, "000000").code()).isEqualTo("wrong-code");
        clock.forward(Duration.ofSeconds(60));
        assertThat(end(browser, Body.PASSWORD, now(secret)).status()).isEqualTo(204);
        assertThat(signIn(person, null).status()).isEqualTo(200);
    }

    @Test
    void theSecurityAdministratorTakesLostCodesAwayAndThePersonIsTold() {
        Person person = world.person(Role.AUDITOR, null);
        Person secadmin = world.person(Role.SECURITY_ADMIN, null);
        Browser open = new Browser(port).as(person);
        String secret = begin(open);
        confirm(open, now(secret));

        Browser.Page page = new Browser(port).as(secadmin).delete("/api/accounts/" + person.id() + "/one-time-codes");

        assertThat(page.status()).isEqualTo(204);
        assertThat(open.get("/api/session").status()).isEqualTo(401);
        assertThat(records.about(person.id())).extracting(ActRecord::act).contains("reset-one-time-codes");
        assertThat(new Browser(port).as(person).get("/api/notices?box=unread").text())
                .contains("安全管理员" + secadmin.name() + "重置了您的动态口令");
    }

    /** The secret, then the recovery codes. */
    private List<String> setUp(Person person) {
        Browser browser = new Browser(port).as(person);
        List<String> all = new ArrayList<>();
        all.add(begin(browser));
        confirm(browser, now(all.get(0))).json().path("recoveryCodes").forEach(code -> all.add(code.asString()));
        assertThat(all).hasSize(11);
        return all;
    }

    private static String begin(Browser browser) {
        return browser.post("/api/profile/one-time-codes", Map.of("password", Body.PASSWORD))
                .json()
                .path("secret")
                .asString();
    }

    private static Browser.Page confirm(Browser browser, String code) {
        return browser.post("/api/profile/one-time-codes/confirmation", Map.of("code", code));
    }

    private static Browser.Page end(Browser browser, String password, String code) {
        return browser.send(
                "DELETE",
                "/api/profile/one-time-codes",
                Map.of(),
                ("{\"password\":\"" + password + "\",\"code\":\"" + code + "\"}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "application/json");
    }

    private Browser.Page signIn(Person person, @Nullable String code) {
        Browser browser = new Browser(port);
        browser.get("/api/session");
        return browser.post(
                "/api/session",
                code == null
                        ? Map.of("username", person.username(), "password", Body.PASSWORD)
                        : Map.of("username", person.username(), "password", Body.PASSWORD, "code", code));
    }

    /** What the phone shows now. */
    private String now(String secret) {
        return app.code(Base32Reader.read(secret), clock.instant().getEpochSecond() / 30);
    }
}

@OnH2
class OneTimeCodesOnH2Tests extends OneTimeCodeScenarios {}

@OnMySql
class OneTimeCodesOnMySqlTests extends OneTimeCodeScenarios {}
