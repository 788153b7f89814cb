package org.nianbao.workflow.record;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the auditor finds in the record. */
abstract class RecordForTheAuditor {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ActRecords records;

    @LocalServerPort
    int port;

    private Browser auditor() {
        return new Browser(port).as(world.person(Role.AUDITOR, null));
    }

    private static String query(String... pairs) {
        StringBuilder query = new StringBuilder("?");
        for (int i = 0; i < pairs.length; i += 2) {
            query.append(pairs[i])
                    .append('=')
                    .append(java.net.URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return query.toString();
    }

    private static List<String> acts(JsonNode page) {
        return page.path("lines")
                .valueStream()
                .map(line -> line.path("actName").asString())
                .toList();
    }

    @Test
    void theLatestActsComeFirstWithWhoWhatAndAboutWhatInWords() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        journeys.sendBack(id, body.reviewer(), Step.DRAFT, false);

        JsonNode page = auditor()
                .get("/api/record" + query("subject", body.organ().fullName()))
                .json();

        assertThat(acts(page)).containsExactly("退回", "提交", "开始起草");
        JsonNode first = page.path("lines").path(0);
        assertThat(first.path("name").asString()).isEqualTo(body.reviewer().name());
        assertThat(first.path("username").asString()).isEqualTo(body.reviewer().username());
        assertThat(first.path("subjectWords").asString()).isEqualTo(body.organ().fullName() + " 2025 年度报告");
        assertThat(first.path("outcomeName").asString()).isEqualTo("完成");
        assertThat(page.path("lines").path(2).path("subjectWords").asString())
                .isEqualTo(body.organ().fullName() + " 2025 年度");
        assertThat(page.path("total").asInt()).isEqualTo(3);
    }

    @Test
    void aRefusalIsFoundWithItsReason() {
        Body body = world.body();
        String id = journeys.open(body);
        assertThatThrownBy(() -> journeys.submit(id, body.reviewer())).isInstanceOf(Refusal.class);

        JsonNode page = auditor()
                .get("/api/record"
                        + query("outcome", "REFUSED", "who", body.reviewer().name()))
                .json();

        assertThat(page.path("lines")).singleElement().satisfies(line -> {
            assertThat(line.path("code").asString()).isEqualTo("not-allowed");
            assertThat(line.path("sentence").asString()).contains("只有本机关的填报人");
        });
    }

    @Test
    void signingInAndOutAndFailingToAreThere() {
        Person person = world.person(Role.DRAFTER, world.body().code());
        Browser browser = new Browser(port).as(person);
        browser.delete("/api/session");
        browser.post("/api/session", java.util.Map.of("username", person.username(), "password", "typed-by-mistake"));

        Browser auditor = auditor();
        assertThat(acts(auditor.get("/api/record" + query("who", person.username()))
                        .json()))
                .containsExactly("退出登录", "登录");
        assertThat(auditor.get("/api/record" + query("who", "未登录", "subject", person.username()))
                        .json()
                        .path("lines"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("username").asString()).isEqualTo("未登录");
                    assertThat(line.path("outcome").asString()).isEqualTo("REFUSED");
                    assertThat(line.toString()).doesNotContain("typed-by-mistake");
                });
    }

    @Test
    void whatWasChangedStandsThereWithOldAndNew() {
        Person person = world.withoutRole();
        String act = java.util.UUID.randomUUID().toString();
        records.append(new ActRecord(
                act,
                LocalDateTime.of(2026, 1, 5, 1, 0).toInstant(ZoneOffset.UTC),
                person.id(),
                person.username(),
                "change-account",
                person.id(),
                ActRecord.Outcome.DONE,
                null,
                null));
        records.changed(act, List.of(new ActRecord.Change("姓名", "王伟", "=王炜"), new ActRecord.Change("办公电话", null, "1")));

        JsonNode line = auditor()
                .get("/api/record" + query("subject", person.username()))
                .json()
                .path("lines")
                .path(0);

        assertThat(line.path("changes").path(0).path("place").asString()).isEqualTo("姓名");
        assertThat(line.path("changes").path(0).path("from").asString()).isEqualTo("王伟");
        assertThat(line.path("changes").path(0).path("to").asString()).isEqualTo("=王炜");
        assertThat(line.path("changes").path(1).path("from").isNull()).isTrue();
        assertThat(line.path("subjectWords").asString()).contains(person.name()).contains(person.username());
    }

    @Test
    void theDaysAreThoseOfBeijingAndBothIncluded() {
        Person person = world.withoutRole();
        line(person, LocalDateTime.of(2026, 1, 4, 15, 59, 59));
        line(person, LocalDateTime.of(2026, 1, 4, 16, 0));
        line(person, LocalDateTime.of(2026, 1, 5, 15, 59));
        line(person, LocalDateTime.of(2026, 1, 5, 16, 0));
        Browser auditor = auditor();

        JsonNode day = auditor.get(
                        "/api/record" + query("from", "2026-01-05", "to", "2026-01-05", "who", person.username()))
                .json();
        JsonNode minute = auditor.get("/api/record"
                        + query("from", "2026-01-05T23:59", "to", "2026-01-05T23:59", "who", person.username()))
                .json();

        assertThat(day.path("total").asInt()).isEqualTo(2);
        assertThat(minute.path("total").asInt()).isEqualTo(1);
    }

    private void line(Person person, LocalDateTime utc) {
        records.append(new ActRecord(
                java.util.UUID.randomUUID().toString(),
                utc.toInstant(ZoneOffset.UTC),
                person.id(),
                person.username(),
                "sign-in",
                null,
                ActRecord.Outcome.DONE,
                null,
                null));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Person person = world.withoutRole();
        for (int i = 0; i < 7; i++) {
            line(person, LocalDateTime.of(2026, 1, 5, 3, 0));
        }
        Browser auditor = auditor();

        List<String> ids = java.util.stream.IntStream.range(0, 4)
                .boxed()
                .flatMap(page -> auditor.get("/api/record"
                                + query("who", person.username(), "size", "2", "page", String.valueOf(page)))
                        .json()
                        .path("lines")
                        .valueStream())
                .map(line -> line.path("id").asString())
                .toList();

        assertThat(ids).hasSize(7).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aFilterThatMakesNoSenseIsExplained() {
        Browser auditor = auditor();

        assertThat(auditor.get("/api/record" + query("from", "昨天")).status()).isEqualTo(400);
        assertThat(auditor.get("/api/record" + query("outcome", "MAYBE")).status())
                .isEqualTo(400);
        assertThat(auditor.get("/api/record" + query("page", "999")).status()).isEqualTo(422);
        assertThat(auditor.get("/api/record" + query("who", "%_!没有这个人"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void whatIsTakenOutRunsNothingAndIsItselfRecorded() {
        Person person = world.withoutRole();
        whatWasChangedStandsThereWithOldAndNew();
        line(person, LocalDateTime.of(2026, 1, 5, 3, 0));
        Person auditing = world.person(Role.AUDITOR, null);
        Browser auditor = new Browser(port).as(auditing);

        Browser.Page csv = auditor.get("/api/record/export.csv" + query("who", person.username()));
        Browser.Page xlsx = auditor.get("/api/record/export.xlsx" + query("act", "change-account"));

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text())
                .startsWith("\uFEFF时间（北京时间）")
                .contains("2026-01-05 11:00:00.000")
                .contains(person.username());
        assertThat(csv.text().lines()).hasSize(2);
        assertThat(xlsx.bytes()[0]).isEqualTo((byte) 'P');
        JsonNode own = auditor.get("/api/record" + query("act", "export-record", "who", auditing.username()))
                .json()
                .path("lines");
        assertThat(own).hasSize(2);
        assertThat(own.path(1).path("changes").path(0).path("to").asString()).isEqualTo("人员 " + person.username());
        assertThat(auditor.get("/api/record/export.pdf").status()).isEqualTo(404);
    }

    @Test
    void theActsToChooseFromHaveWords() {
        assertThat(auditor().get("/api/record/acts").json().valueStream()).anySatisfy(act -> {
            assertThat(act.path("act").asString()).isEqualTo("submit-report");
            assertThat(act.path("name").asString()).isEqualTo("提交");
        });
    }
}

@OnH2
class ReadingTheRecordOnH2Tests extends RecordForTheAuditor {}

@OnMySql
class ReadingTheRecordOnMySqlTests extends RecordForTheAuditor {}
