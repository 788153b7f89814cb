package org.nianbao.workflow.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.table.Column;
import org.nianbao.workflow.shared.table.TableFile;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.nianbao.workflow.testing.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A supervising organ opens a year and sees who is where, by real HTTP. */
abstract class Years {

    private static final int YEAR = 2025;
    private static final String DEPARTMENTS_DAY = "2026-01-31";

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    Organs organs;

    @Autowired
    Reports reports;

    @Autowired
    WorkItems items;

    @Autowired
    StepRecords timelines;

    @Autowired
    OpeningSweep sweep;

    @Autowired
    AnnualTasks tasks;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    /** The office above a body. */
    private static String office(Body body) {
        return Objects.requireNonNull(body.organ().parentCode());
    }

    private Browser supervisor(Body body) {
        return new Browser(port).as(body.supervisor());
    }

    private Report openedReport(String organ) {
        Waiting.until(
                java.time.Duration.ofSeconds(60),
                () -> reports.ofYear(organ, YEAR).isPresent());
        return reports.ofYear(organ, YEAR).orElseThrow();
    }

    private JsonNode open(Body body, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(Map.of("organ", office(body), "year", YEAR));
        request.putAll(more);
        Browser.Page page = supervisor(body).post("/api/years", request);
        assertThat(page.status()).as(page.text()).isEqualTo(201);
        sweep.sweep();
        return page.json();
    }

    private JsonNode row(Browser browser, Body body, String organ) {
        JsonNode page = browser.get("/api/years/" + YEAR + "/organs?organ=" + office(body) + "&q=" + organ)
                .json();
        assertThat(page.path("total").asInt()).as(page.toString()).isEqualTo(1);
        return page.at("/organs/0");
    }

    @Test
    void theYearOpensTheReportsAndTheirDraftersFindThem() {
        Body body = world.body();

        open(body, Map.of("organs", List.of(body.code())));

        Report report = openedReport(body.code());
        assertThat(report.due()).isEqualTo(LocalDate.parse(DEPARTMENTS_DAY));
        assertThat(new Browser(port)
                        .as(body.drafter())
                        .get("/api/work-items")
                        .json()
                        .at("/items/0/report/id")
                        .asString())
                .isEqualTo(report.id());
        assertThat(timelines.of(report.id()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.role()).isEqualTo(Role.SUPERVISOR));
    }

    @Test
    void draftersAndSecurityAdministratorsAreTold() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        Person security = world.person(Role.SECURITY_ADMIN, null);

        open(body, Map.of("organs", List.of(body.code(), town.code())));

        openedReport(body.code());
        assertThat(told(body.drafter())).contains("等您起草，1月31日到期");
        assertThat(told(security)).contains("1 个机关有步骤没有人可以办理").contains(town.fullName() + "（起草：没有可以办理的人");
    }

    private String told(Person person) {
        return new Browser(port)
                .as(person)
                .get("/api/notices?box=unread")
                .json()
                .at("/notices/0/sentence")
                .asString();
    }

    @Test
    void anOrganIsNotStartedUntilSomebodySavesAndThenOnlyItsStateIsTold() {
        Body body = world.body();
        open(body, Map.of("organs", List.of(body.code())));
        Browser supervisor = supervisor(body);
        assertThat(row(supervisor, body, body.code()).path("state").asString()).isEqualTo("NOT_STARTED");

        String report = openedReport(body.code()).id();
        new Browser(port)
                .as(body.drafter())
                .patch(
                        "/api/reports/" + report + "/draft",
                        Map.of(
                                "base",
                                1,
                                "kind",
                                "edit",
                                "cells",
                                Map.of(
                                        "requests/newly-received/natural-person",
                                        java.util.Arrays.asList(null, 773311))));

        JsonNode row = row(supervisor, body, body.code());
        assertThat(row.path("state").asString()).isEqualTo("DRAFT");
        assertThat(row.path("waitsFor").asString()).isEqualTo("填报人");
        assertThat(row.toString()).doesNotContain("773311").doesNotContain("errors");
    }

    @Test
    void aReportThatWasThereIsKeptAndJoined() {
        Body body = world.body();
        String existing = journeys.open(body);
        journeys.submit(existing, body.drafter());

        open(body, Map.of("organs", List.of(body.code())));

        JsonNode row = row(supervisor(body), body, body.code());
        assertThat(row.path("report").asString()).isEqualTo(existing);
        assertThat(row.path("state").asString()).isEqualTo("CONFIDENTIALITY_REVIEW");
    }

    @Test
    void stepsAndDaysAreFrozenWhenTheYearIsOpened() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.EVERY_STEP);

        open(
                body,
                Map.of(
                        "organs",
                        List.of(body.code(), town.code()),
                        "dues",
                        Map.of("TOWN", "2026-01-16"),
                        "steps",
                        Map.of("TOWN", Map.of("sectionReview", false, "signOff", true, "filing", false)),
                        "filingForAll",
                        true));
        sql.update("update organ set section_review = true, due_day = '02-02' where code = ?", body.code());

        Report department = openedReport(body.code());
        assertThat(department.steps()).contains(Step.FILING).doesNotContain(Step.SECTION_REVIEW);
        assertThat(department.due()).isEqualTo(LocalDate.parse(DEPARTMENTS_DAY));
        Report ofTown = openedReport(town.code());
        assertThat(ofTown.steps()).contains(Step.SIGN_OFF, Step.FILING).doesNotContain(Step.SECTION_REVIEW);
        assertThat(ofTown.due()).isEqualTo(LocalDate.parse("2026-01-16"));
    }

    @Test
    void theOrgansOwnDayWins() {
        Body body = world.body();
        sql.update("update organ set due_day = '01-20' where code = ?", body.code());

        open(body, Map.of("organs", List.of(body.code()), "dues", Map.of("DEPARTMENT", "2026-01-25")));

        assertThat(openedReport(body.code()).due()).isEqualTo(LocalDate.parse("2026-01-20"));
    }

    @Test
    void verticalAndEndedOrgansAreNotProposedAndEndedOnesNotOffered() {
        Body body = world.body();
        Organ vertical = world.below(office(body), OrganType.VERTICAL, TestWorld.Settings.PLAIN);
        Organ ended = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        sql.update("update organ set valid_to = ? where code = ?", LocalDate.of(2020, 1, 1), ended.code());

        JsonNode found = supervisor(body)
                .get("/api/years/candidates?year=" + YEAR + "&organ=" + office(body))
                .json();

        Map<String, Boolean> proposed = new LinkedHashMap<>();
        found.path("organs")
                .forEach(organ -> proposed.put(
                        organ.path("code").asString(), organ.path("proposed").asBoolean()));
        assertThat(proposed)
                .containsOnly(
                        Map.entry(office(body), true), Map.entry(body.code(), true), Map.entry(vertical.code(), false));

        open(body, Map.of());
        assertThat(tasks.organs(tasks.find(office(body), YEAR).orElseThrow().id()))
                .containsExactlyInAnyOrder(office(body), body.code());
    }

    @Test
    void thePreviewNamesTheStepsThatNobodyCanDoAndTheWeekend() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        Person clerk = world.person(Role.DRAFTER, town.code());
        world.alsoAs(clerk, Role.CONFIDENTIALITY_REVIEWER, town.code());
        world.person(Role.LEADER, town.code());
        world.person(Role.PUBLISHER, town.code());
        journeys.open(body);

        JsonNode preview = supervisor(body)
                .post(
                        "/api/years/previews",
                        Map.of("organ", office(body), "year", YEAR, "organs", List.of(body.code(), town.code())))
                .json();

        assertThat(preview.path("organs").asInt()).isEqualTo(2);
        assertThat(preview.path("existing").asInt()).isEqualTo(1);
        assertThat(preview.at("/gaps/0/code").asString()).isEqualTo(town.code());
        assertThat(preview.at("/gaps/0/sentences/0").asString())
                .isEqualTo("保密审查：没有可以办理的人（唯一的保密审查员" + clerk.name() + "同时是填报人）");
        assertThat(preview.at("/dues/0/due").asString()).isEqualTo(DEPARTMENTS_DAY);
        assertThat(preview.at("/dues/0/lastWeekday").asString()).isEqualTo("2026-01-30");
    }

    @Test
    void anOrganShortOfPeopleIsOpenedAndShown() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);

        open(body, Map.of("organs", List.of(town.code())));

        openedReport(town.code());
        assertThat(row(supervisor(body), body, town.code()).path("gaps")).hasSize(4);
        assertThat(row(supervisor(body), body, town.code()).at("/gaps/0").asString())
                .startsWith("起草：");
    }

    @Test
    void aYearIsOpenedOnceAndByItsSupervisorOnly() {
        Body body = world.body();
        open(body, Map.of("organs", List.of(body.code())));
        Map<String, Object> again = Map.of("organ", office(body), "year", YEAR);

        assertThat(supervisor(body).post("/api/years", again).code()).isEqualTo("year-opened");
        Body other = world.body();
        assertThat(supervisor(other).post("/api/years", again).status()).isEqualTo(403);
        assertThat(supervisor(other)
                        .get("/api/years/" + YEAR + "?organ=" + office(body))
                        .status())
                .isEqualTo(403);
        assertThat(new Browser(port).as(body.drafter()).get("/api/years").status())
                .isEqualTo(403);
    }

    @Test
    void organsOfOthersCannotBeChosen() {
        Body body = world.body();
        Body other = world.body();

        Browser.Page page = supervisor(body)
                .post(
                        "/api/years",
                        Map.of("organ", office(body), "year", YEAR, "organs", List.of(other.code(), "nobody")));

        assertThat(page.code()).isEqualTo("no-organs");
        assertThat(reports.ofYear(other.code(), YEAR)).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        Body body = world.body();

        assertThat(refusal(body, Map.of("year", 2018))).isEqualTo("year-out-of-range");
        assertThat(refusal(body, Map.of("dues", Map.of("TOWN", "2025-12-31")))).isEqualTo("due-out-of-range");
        assertThat(refusal(body, Map.of("indicators", List.of(Map.of("label", "甲"), Map.of("label", "甲 ")))))
                .isEqualTo("bad-indicator");
        assertThat(refusal(body, Map.of("indicators", List.of(Map.of("label", "甲：乙")))))
                .isEqualTo("bad-indicator");
        assertThat(refusal(
                        body,
                        Map.of(
                                "indicators",
                                java.util.stream.IntStream.range(0, 21)
                                        .mapToObj(i -> Map.of("label", "指标" + i))
                                        .toList())))
                .isEqualTo("too-many-indicators");
        assertThat(refusal(body, Map.of("indicators", List.of(Map.of("label", "秘密★1年 数量")))))
                .isEqualTo("secret-marking");
        assertThat(refusal(body, Map.of("dues", Map.of("NO_SUCH_TYPE", "2026-01-31"))))
                .isEqualTo("malformed");
        assertThat(tasks.find(office(body), YEAR)).isEmpty();
    }

    private String refusal(Body body, Map<String, Object> wrong) {
        Map<String, Object> request = new HashMap<>(Map.of("organ", office(body), "year", YEAR));
        request.putAll(wrong);
        return supervisor(body).post("/api/years", request).code();
    }

    @Test
    void localIndicatorsReachTheDraftWithUnitAndHelp() {
        Body body = world.body();
        open(
                body,
                Map.of(
                        "organs",
                        List.of(body.code()),
                        "indicators",
                        List.of(Map.of("label", "公开专栏发布总数量", "unit", "条", "help", "含转载"), Map.of("label", "会议开放次数"))));
        String report = openedReport(body.code()).id();

        JsonNode asked = new Browser(port)
                .as(body.drafter())
                .get("/api/reports/" + report + "/indicators")
                .json();

        assertThat(asked).hasSize(2);
        assertThat(asked.at("/0/key").asString()).isEqualTo("公开专栏发布总数量（条）");
        assertThat(asked.at("/0/help").asString()).isEqualTo("含转载");
        assertThat(new Browser(port)
                        .as(world.body().drafter())
                        .get("/api/reports/" + report + "/indicators")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void organsCanBeAddedLater() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        open(body, Map.of("organs", List.of(body.code())));
        String path = "/api/years/" + YEAR + "/organs";
        Map<String, Object> both =
                Map.of("organ", office(body), "organs", List.of(body.code(), town.code()), "dues", Map.of());

        assertThat(supervisor(body).post(path, both).json().path("organs").asInt())
                .isEqualTo(1);
        sweep.sweep();

        openedReport(town.code());
        assertThat(supervisor(body).post(path, both).code()).isEqualTo("no-organs");
    }

    @Test
    void aDueDateIsChangedOnTheRosterTheReportAndTheWorkItem() {
        Body body = world.body();
        open(body, Map.of("organs", List.of(body.code())));
        Report report = openedReport(body.code());
        String path = "/api/years/" + YEAR + "/organs/" + body.code() + "?organ=" + office(body);

        Browser.Page done = supervisor(body).put(path, Map.of("seen", DEPARTMENTS_DAY, "due", "2026-02-10"));

        assertThat(done.status()).as(done.text()).isEqualTo(204);
        assertThat(reports.find(report.id()).orElseThrow().due()).isEqualTo(LocalDate.parse("2026-02-10"));
        assertThat(items.openOf(report.id()).orElseThrow().due()).isEqualTo(LocalDate.parse("2026-02-10"));
        assertThat(row(supervisor(body), body, body.code()).path("due").asString())
                .isEqualTo("2026-02-10");
        assertThat(supervisor(body)
                        .put(path, Map.of("seen", DEPARTMENTS_DAY, "due", "2026-02-12"))
                        .code())
                .isEqualTo("due-changed");
        assertThat(sql.queryForMap(
                        "select c.from_value, c.to_value from act_change c join act_record a on a.id = c.act_id"
                                + " where a.act = 'change-due-date' and a.subject = ?",
                        body.code() + "/" + YEAR))
                .containsValues(DEPARTMENTS_DAY, "2026-02-10");
    }

    @Test
    void urgingIsOnTheTimelineAndOnceADay() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        open(body, Map.of("organs", List.of(body.code(), town.code(), office(body))));
        String report = openedReport(body.code()).id();
        openedReport(town.code());
        Map<String, Object> late = Map.of("organ", office(body), "late", true);

        JsonNode first =
                supervisor(body).post("/api/years/" + YEAR + "/nudges", late).json();

        assertThat(first.path("reports").asInt()).as(first.toString()).isEqualTo(2);
        assertThat(first.path("people").asInt()).isEqualTo(2);
        assertThat(first.path("skipped")).hasSize(1);
        assertThat(timelines.of(report).latest(line -> true).orElseThrow().verb())
                .isEqualTo(Verb.NUDGE);
        assertThat(told(body.drafter())).contains("等您起草，" + body.supervisor().name() + "（上级主管）催办，已逾期");
        assertThat(row(supervisor(body), body, body.code()).path("nudgedAt").isNull())
                .isFalse();
        JsonNode second = supervisor(body)
                .post("/api/years/" + YEAR + "/nudges", Map.of("organ", office(body), "organs", List.of(body.code())))
                .json();
        assertThat(second.path("reports").asInt()).isZero();
        assertThat(second.at("/skipped/0/why").asString()).contains("今天已经催办过");
    }

    @Test
    void countsAndFiltersAgree() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        open(body, Map.of("organs", List.of(body.code(), town.code()), "dues", Map.of("TOWN", "2027-12-31")));
        String report = openedReport(body.code()).id();
        openedReport(town.code());
        journeys.rewriteTitle(report, body.drafter());
        String query = "?organ=" + office(body);
        Browser supervisor = supervisor(body);

        JsonNode head = supervisor.get("/api/years/" + YEAR + query).json();
        JsonNode late = supervisor
                .get("/api/years/" + YEAR + "/organs" + query + "&late=true")
                .json();
        JsonNode notStarted = supervisor
                .get("/api/years/" + YEAR + "/organs" + query + "&state=NOT_STARTED&type=TOWN")
                .json();

        assertThat(head.path("organs").asInt()).isEqualTo(2);
        assertThat(head.path("late").asInt()).isEqualTo(1);
        assertThat(head.path("counts")).hasSize(2);
        assertThat(late.at("/organs/0/organ/code").asString()).isEqualTo(body.code());
        assertThat(late.path("total").asInt()).isEqualTo(1);
        assertThat(notStarted.at("/organs/0/organ/code").asString()).isEqualTo(town.code());
        assertThat(supervisor
                        .get("/api/years/" + YEAR + "/organs" + query + "&q=%25")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theListGoesOutAsAWorkbook() {
        Body body = world.body();
        open(body, Map.of("organs", List.of(body.code())));
        openedReport(body.code());

        Browser.Page file = supervisor(body).get("/api/years/" + YEAR + "/export.xlsx?organ=" + office(body));

        assertThat(file.status()).isEqualTo(200);
        assertThat(TableFile.read("progress.xlsx", file.bytes(), columns()).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("机关")).isEqualTo(body.organ().fullName());
                    assertThat(row.get("状态")).isEqualTo("未开始");
                    assertThat(row.get("等待办理")).isEqualTo("填报人");
                });
    }

    private static List<Column> columns() {
        return java.util.stream.Stream.of(
                        "机关", "机关代码", "类型", "状态", "截止日期", "逾期天数", "等待办理", "最近动态", "最近催办", "人手不足", "建立失败原因")
                .map(name -> Column.optional(name, ""))
                .toList();
    }

    @Test
    void whatAStoppedNodeLeftIsDoneLaterAndFailuresCanBeTriedAgain() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        open(body, Map.of("organs", List.of(body.code(), town.code())));
        openedReport(town.code());
        String task = tasks.find(office(body), YEAR).orElseThrow().id();
        sql.update(
                "update annual_task_organ set report_id = null, failure = '出错' where task_id = ? and organ_code = ?",
                task,
                town.code());
        Browser supervisor = supervisor(body);
        assertThat(row(supervisor, body, town.code()).path("failure").asString())
                .isEqualTo("出错");

        Browser.Page retried = supervisor.post("/api/years/" + YEAR + "/retries?organ=" + office(body), Map.of());
        assertThat(retried.json().path("organs").asInt()).isEqualTo(1);
        sweep.sweep();

        assertThat(row(supervisor, body, town.code()).path("report").asString())
                .isEqualTo(openedReport(town.code()).id());
    }

    @Test
    void anOrganThatEndsBeforeItsReportIsOpenedSaysSo() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        open(body, Map.of("organs", List.of(body.code(), town.code())));
        String task = tasks.find(office(body), YEAR).orElseThrow().id();
        Organ ended = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        tasks.add(task, List.of(new RosterEntry(ended.code(), LocalDate.parse(DEPARTMENTS_DAY), List.of(Step.DRAFT))));
        sql.update("update organ set valid_to = ? where code = ?", LocalDate.of(2020, 1, 1), ended.code());

        sweep.sweep();

        JsonNode row = row(supervisor(body), body, ended.code());
        assertThat(row.path("state").asString()).isEqualTo("NOT_OPENED");
        assertThat(row.path("failure").asString()).contains("已经终止");
        assertThat(row.path("ended").asBoolean()).isTrue();
    }

    @Test
    void anOrganThatLeftTheTreeIsNoLongerSeen() {
        Body body = world.body();
        Organ town = world.below(office(body), OrganType.TOWN, TestWorld.Settings.PLAIN);
        open(body, Map.of("organs", List.of(body.code(), town.code())));
        sql.update(
                "update organ_closure set valid_to = ? where descendant_code = ? and ancestor_code = ?",
                LocalDate.of(2020, 1, 1),
                town.code(),
                office(body));

        assertThat(supervisor(body)
                        .get("/api/years/" + YEAR + "/organs?organ=" + office(body))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }
}

@OnH2
class YearsOnH2Tests extends Years {}

@OnMySql
class YearsOnMySqlTests extends Years {}
