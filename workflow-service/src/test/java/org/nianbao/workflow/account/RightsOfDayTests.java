package org.nianbao.workflow.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Who could have done what on a day: days of Asia/Shanghai, which begin at 16:00 of the day before in UTC. */
abstract class RightsOfADay {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    TestWorld world;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    private Body body;
    private Person person;
    private Browser auditor;

    @BeforeEach
    void prepare() {
        body = world.body();
        sql.update("delete from role_grant where organ_code = ?", body.code());
        sql.update("update organ set valid_from = '2020-01-01' where code = ?", body.code());
        person = world.withoutRole();
        sql.update("update account set valid_from = '2020-01-01', created_at = null where id = ?", person.id());
        auditor = new Browser(port).as(world.person(Role.AUDITOR, null));
    }

    @Test
    void aGrantGivenAndEndedOnTheSameDayCountedInBetween() {
        granted("2026-03-10T02:12:00Z", null, "2026-03-10T07:30:00Z");

        JsonNode right = only(DAY);

        assertThat(right.path("from").asString()).isEqualTo("2026-03-10T02:12:00Z");
        assertThat(right.path("to").asString()).isEqualTo("2026-03-10T07:30:00Z");
        assertThat(on(DAY.minusDays(1))).isEmpty();
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aGrantOverManyDaysCountsFromItsMomentOnTheFirstAndToItsMomentOnTheLast() {
        granted("2026-03-10T02:00:00Z", null, "2026-03-12T01:00:00Z");

        assertThat(on(DAY.minusDays(1))).isEmpty();
        assertThat(only(DAY).path("from").asString()).isEqualTo("2026-03-10T02:00:00Z");
        assertThat(only(DAY).path("to").isNull()).isTrue();
        assertThat(only(DAY.plusDays(1)).path("from").isNull()).isTrue();
        assertThat(only(DAY.plusDays(1)).path("to").isNull()).isTrue();
        assertThat(only(DAY.plusDays(2)).path("to").asString()).isEqualTo("2026-03-12T01:00:00Z");
        assertThat(on(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void aDayBeginsAndEndsInShanghai() {
        granted("2026-03-09T16:00:00Z", null, "2026-03-10T16:00:00Z");

        assertThat(on(DAY.minusDays(1))).isEmpty();
        assertThat(only(DAY).path("from").isNull()).isTrue();
        assertThat(only(DAY).path("to").isNull()).isTrue();
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void theLastMomentOfADayBelongsToIt() {
        granted("2026-03-10T15:59:59.999Z", null, "2026-03-10T16:00:00.001Z");

        assertThat(only(DAY).path("from").asString()).isEqualTo("2026-03-10T15:59:59.999Z");
        assertThat(only(DAY.plusDays(1)).path("to").asString()).isEqualTo("2026-03-10T16:00:00.001Z");
    }

    @Test
    void aPlannedLastDayCountsWhole() {
        granted("2026-03-01T02:00:00Z", DAY, null);

        assertThat(only(DAY).path("to").isNull()).isTrue();
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void theAccountsEndIsTheGrantsEnd() {
        granted("2026-03-01T02:00:00Z", null, null);
        sql.update("update account set ended_at = ? where id = ?", utc("2026-03-10T04:00:00Z"), person.id());

        assertThat(only(DAY).path("to").asString()).isEqualTo("2026-03-10T04:00:00Z");
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void theDaysOfAccountAndOrganLimitIt() {
        granted("2026-01-01T02:00:00Z", null, null);
        sql.update("update account set valid_from = '2026-03-10', valid_to = '2026-03-11' where id = ?", person.id());
        sql.update("update organ set valid_to = '2026-03-10' where code = ?", body.code());

        assertThat(on(DAY.minusDays(1))).isEmpty();
        assertThat(on(DAY)).hasSize(1);
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aGrantFromBeforeMomentsWereWrittenDownCountsByItsDays() {
        sql.update(
                "insert into role_grant (id, account_id, account_kind, role_name, organ_code, valid_from)"
                        + " values (?, ?, 'WORK', 'DRAFTER', ?, ?)",
                UUID.randomUUID().toString(),
                person.id(),
                body.code(),
                DAY);

        assertThat(on(DAY.minusDays(1))).isEmpty();
        assertThat(only(DAY).path("from").isNull()).isTrue();
    }

    @Test
    void itIsFoundByPersonAndOrganAndExportedWithTheWallClock() {
        granted("2026-03-10T02:12:00Z", null, "2026-03-10T07:30:00Z");

        JsonNode found = auditor.get("/api/rights-of-day?date=" + DAY + "&q="
                        + person.username().toUpperCase(java.util.Locale.ROOT))
                .json();
        Browser.Page csv = auditor.get("/api/rights-of-day/export.csv?date=" + DAY + "&organ=" + body.code());
        Browser.Page xlsx = auditor.get("/api/rights-of-day/export.xlsx?date=" + DAY);

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("rights")
                        .get(0)
                        .path("grant")
                        .path("organ")
                        .path("name")
                        .asString())
                .isEqualTo(body.organ().fullName());
        assertThat(csv.text()).contains(person.username(), "2026-03-10 10:12:00", "2026-03-10 15:30:00", "填报人");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(auditor.get("/api/rights-of-day/export.pdf").status()).isEqualTo(404);
    }

    @Test
    void administratorsAreThereTooAndTheFutureIsNot() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        Person secadmin = world.person(Role.SECURITY_ADMIN, null);

        JsonNode found =
                auditor.get("/api/rights-of-day?q=" + secadmin.username()).json();

        assertThat(found.path("rights").get(0).path("grant").path("roleName").asString())
                .isEqualTo("安全管理员");
        assertThat(auditor.get("/api/rights-of-day?date=" + today.plusDays(1)).code())
                .isEqualTo("bad-date");
        assertThat(auditor.get("/api/rights-of-day?date=yesterday").status()).isEqualTo(400);
    }

    private JsonNode only(LocalDate day) {
        List<JsonNode> rights = on(day);
        assertThat(rights).hasSize(1);
        return rights.get(0);
    }

    private List<JsonNode> on(LocalDate day) {
        JsonNode page = auditor.get("/api/rights-of-day?date=" + day + "&organ=" + body.code())
                .json();
        List<JsonNode> rights = new ArrayList<>();
        page.path("rights").forEach(rights::add);
        assertThat(page.path("total").asInt()).isEqualTo(rights.size());
        return rights;
    }

    private void granted(String at, @Nullable LocalDate to, @Nullable String ended) {
        sql.update(
                "insert into role_grant (id, account_id, account_kind, role_name, organ_code, valid_from, valid_to,"
                        + " granted_at, ended_at) values (?, ?, 'WORK', 'DRAFTER', ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                person.id(),
                body.code(),
                org.nianbao.workflow.shared.LegalDates.of(Instant.parse(at)),
                to,
                utc(at),
                ended == null ? null : utc(ended));
    }

    private static LocalDateTime utc(String instant) {
        return LocalDateTime.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
    }
}

@OnH2
class RightsOfDayOnH2Tests extends RightsOfADay {}

@OnMySql
class RightsOfDayOnMySqlTests extends RightsOfADay {}
