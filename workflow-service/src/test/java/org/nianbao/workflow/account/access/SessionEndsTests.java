package org.nianbao.workflow.account.access;

import java.time.Duration;
import java.util.Map;

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

/** How sessions end: by rest, by age, by their owner, by the security administrator. */
abstract class SessionEndScenarios {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    ActRecords records;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    @AfterEach
    void putTheClockAndTheRulesBack() {
        clock.back();
        sql.update("update access_rules set idle_minutes = 30");
    }

    @Test
    void aSessionThatRestsEndsAndAnAdministratorsSooner() {
        Browser drafter = new Browser(port).as(world.body().drafter());
        Browser auditor = new Browser(port).as(world.person(Role.AUDITOR, null));

        clock.forward(Duration.ofMinutes(10));

        assertThat(auditor.get("/api/session").status()).isEqualTo(401);
        assertThat(drafter.get("/api/session").status()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(30));
        assertThat(drafter.get("/api/session").status()).isEqualTo(401);
        clock.back();
        assertThat(drafter.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void useKeepsASessionAliveAndThePageAloneDoesNot() {
        Browser working = new Browser(port).as(world.body().drafter());
        Browser away = new Browser(port).as(world.body().drafter());
        for (int i = 0; i < 4; i++) {
            clock.forward(Duration.ofMinutes(10));
            working.get("/api/session");
            away.send("GET", "/api/session", Map.of("X-Background", "1"), null, null);
        }

        assertThat(working.get("/api/session").status()).isEqualTo(200);
        assertThat(away.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void howeverMuchItIsUsedASessionEndsWithItsHours() {
        Browser browser = new Browser(port).as(world.body().drafter());
        for (int i = 0; i < 35; i++) {
            clock.forward(Duration.ofMinutes(20));
            assertThat(browser.get("/api/session").status()).isEqualTo(200);
        }

        clock.forward(Duration.ofMinutes(20));

        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void aChangeOfTheRulesHoldsForOpenSessions() {
        Browser browser = new Browser(port).as(world.body().drafter());
        clock.forward(Duration.ofMinutes(8));
        assertThat(browser.get("/api/work-items").status()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(8));

        sql.update("update access_rules set idle_minutes = 5");

        assertThat(browser.get("/api/work-items").status()).isEqualTo(401);
    }

    @Test
    void onesOwnSessionsAreListedAndEnded() {
        Person person = world.person(Role.AUDITOR, null);
        Browser here = new Browser(port).as(person);
        Browser there = new Browser(port).as(person);
        Browser third = new Browser(port).as(person);
        Browser stranger = new Browser(port).as(world.person(Role.AUDITOR, null));

        JsonNode sessions = here.get("/api/sessions").json();
        assertThat(sessions).hasSize(3);
        assertThat(sessions)
                .filteredOn(session -> session.path("current").asBoolean())
                .hasSize(1);
        assertThat(sessions.get(0).path("address").asString()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        String token = new String(
                java.util.Base64.getDecoder().decode(here.cookie("SESSION").orElseThrow()),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sessions.toString()).doesNotContain(token);

        String theirs = currentOf(there);
        assertThat(stranger.delete("/api/sessions/" + theirs).status()).isEqualTo(404);
        assertThat(here.delete("/api/sessions/" + theirs).status()).isEqualTo(204);
        assertThat(there.get("/api/session").status()).isEqualTo(401);
        assertThat(here.delete("/api/sessions/others").status()).isEqualTo(204);
        assertThat(third.get("/api/session").status()).isEqualTo(401);
        assertThat(here.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void theSecurityAdministratorSeesAndEndsSomebodysSessionsAndUnlocks() {
        Person person = world.body().drafter();
        Person secadmin = world.person(Role.SECURITY_ADMIN, null);
        Browser open = new Browser(port).as(person);
        Browser admin = new Browser(port).as(secadmin);
        for (int i = 0; i < 5; i++) {
            open.put("/api/profile/password", Map.of("current", "guess"));
        }

        JsonNode access =
                admin.get("/api/accounts/" + person.id() + "/sessions").json();
        assertThat(access.path("username").asString()).isEqualTo(person.username());
        assertThat(access.path("lockedUntil").isNull()).isFalse();
        assertThat(access.path("sessions")).hasSize(1);

        assertThat(admin.post("/api/accounts/" + person.id() + "/unlocking", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(admin.delete("/api/accounts/" + person.id() + "/sessions").status())
                .isEqualTo(204);

        assertThat(open.get("/api/session").status()).isEqualTo(401);
        new Browser(port).as(person.username(), Body.PASSWORD);
        assertThat(records.about(person.id())).extracting(ActRecord::act).contains("unlock-account", "end-sessions");
    }

    @Test
    void nobodyLiftsWhatGuardsThemselves() {
        Person secadmin = world.person(Role.SECURITY_ADMIN, null);
        Browser browser = new Browser(port).as(secadmin);

        assertThat(browser.delete("/api/accounts/" + secadmin.id() + "/one-time-codes")
                        .code())
                .isEqualTo("own-account");
        assertThat(browser.post("/api/accounts/unknown/unlocking", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void anEndedAccountsSessionIsUseless() {
        Person person = world.body().drafter();
        Browser browser = new Browser(port).as(person);

        sql.update("update account set ended_at = ? where id = ?", java.time.LocalDateTime.now(), person.id());

        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void behindHttpsTheCookieIsForHttpsOnly() {
        Person person = world.body().drafter();
        Browser browser = new Browser(port);
        browser.get("/api/session");

        Browser.Page page = browser.send(
                "POST",
                "/api/session",
                Map.of("X-Forwarded-Proto", "https"),
                ("{\"username\":\"" + person.username() + "\",\"password\":\"" + Body.PASSWORD + "\"}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "application/json");

        assertThat(page.headers().get("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION=") && !cookie.contains("Max-Age=0"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    private static String currentOf(Browser browser) {
        for (JsonNode session : browser.get("/api/sessions").json()) {
            if (session.path("current").asBoolean()) {
                return session.path("id").asString();
            }
        }
        throw new AssertionError("no current session");
    }
}

@OnH2
class SessionEndsOnH2Tests extends SessionEndScenarios {}

@OnMySql
class SessionEndsOnMySqlTests extends SessionEndScenarios {}
