package org.nianbao.workflow.reference;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.CellId;
import org.nianbao.core.validation.LastYear;
import org.nianbao.workflow.report.LastYears;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.YearBefore;
import org.nianbao.workflow.review.OpenReport;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Contents;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports of earlier years stored for reference, and what last year's figures are. */
abstract class ReferencesOfEarlierYears {

    private static final int YEAR = Contents.YEAR;
    private static final int BEFORE = YEAR - 1;
    private static final CellId FORWARD = CellId.parse("requests/carried-forward/total");

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    OpenReport openReport;

    @Autowired
    LastYears lastYears;

    @Autowired
    ReportJson json;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    // storing

    @Test
    void aFileOfAnEarlierYearIsShownFirstThenStoredWithItsHash() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        byte[] file = file(body, BEFORE, 0);

        JsonNode preview = upload(browser, "/api/references/previews", body, null, file, Map.of())
                .json();
        assertThat(preview.path("referenceYear").asInt()).isEqualTo(BEFORE);
        assertThat(preview.path("refusal").isNull()).isTrue();
        assertThat(preview.path("questions")).isEmpty();
        assertThat(preview.path("placed").asInt())
                .isEqualTo(preview.path("total").asInt());
        assertThat(sql.queryForObject(
                        "select count(*) from reference_report where organ_code = ?", Integer.class, body.code()))
                .isZero();

        Browser.Page stored = store(browser, body, BEFORE, file);

        assertThat(stored.status()).isEqualTo(201);
        JsonNode kept = browser.get("/api/references?organ=" + body.code())
                .json()
                .path("references")
                .get(0);
        assertThat(kept.path("year").asInt()).isEqualTo(BEFORE);
        assertThat(kept.path("fileName").asString()).isEqualTo("report.json");
        assertThat(kept.path("fileHash").asString())
                .hasSize(64)
                .isEqualTo(preview.path("fileHash").asString());
        assertThat(kept.path("storedBy").path("name").asString())
                .isEqualTo(body.drafter().name());
        assertThat(kept.path("counts").asBoolean()).isTrue();
    }

    @Test
    void itIsNeverADraftAndItsTextsAreNotHandedOut() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        String id = store(browser, body, BEFORE, file(body, BEFORE, 0))
                .json()
                .path("id")
                .asString();
        String draft = journeys.open(body);

        assertThat(browser.get("/api/reports/" + id).status()).isEqualTo(404);
        assertThat(browser.get("/api/reports/openable").text()).doesNotContain(id);
        for (String path : List.of(
                "/api/references?organ=" + body.code(),
                "/api/references/" + id,
                "/api/reports/" + draft + "/last-year")) {
            assertThat(browser.get(path).status()).isEqualTo(200);
            assertThat(browser.get(path).text()).doesNotContain("narratives", "解读材料偏少");
        }
        Browser.Page beside = browser.get("/api/references/" + id + "/preview");
        assertThat(beside.header("Content-Type")).startsWith("text/html");
        assertThat(beside.text()).contains("解读材料偏少");
    }

    @Test
    void anotherFileTakesItsPlaceAndTheFirstIsKept() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        String first = store(browser, body, BEFORE, file(body, BEFORE, 0))
                .json()
                .path("id")
                .asString();
        String same = store(browser, body, BEFORE, file(body, BEFORE, 0))
                .json()
                .path("id")
                .asString();
        String second = store(browser, body, BEFORE, file(body, BEFORE, 3))
                .json()
                .path("id")
                .asString();

        assertThat(same).isEqualTo(first);
        assertThat(second).isNotEqualTo(first);
        JsonNode all =
                browser.get("/api/references?organ=" + body.code()).json().path("references");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).path("id").asString()).isEqualTo(second);
        assertThat(all.get(0).path("counts").asBoolean()).isTrue();
        assertThat(all.get(1).path("counts").asBoolean()).isFalse();
        assertThat(all.get(1).path("supersededAt").isNull()).isFalse();
        assertThat(figures(body).cells().figure(FORWARD)).isEqualByComparingTo("3");
    }

    @Test
    void onlyADrafterOfTheOrganStoresAndOnlyItsPeopleRead() {
        Body body = world.body();
        byte[] file = file(body, BEFORE, 0);
        String id = store(new Browser(port).as(body.drafter()), body, BEFORE, file)
                .json()
                .path("id")
                .asString();
        Browser reviewer = new Browser(port).as(body.reviewer());
        Browser supervisor = new Browser(port).as(body.supervisor());
        Browser stranger = new Browser(port).as(world.body().drafter());

        assertThat(store(reviewer, body, BEFORE, file).code()).isEqualTo("not-allowed");
        assertThat(store(supervisor, body, BEFORE, file).code()).isEqualTo("not-allowed");
        assertThat(store(stranger, body, BEFORE, file).code()).isEqualTo("not-allowed");
        for (String path : List.of(
                "/api/references?organ=" + body.code(),
                "/api/references/" + id,
                "/api/references/" + id + "/preview")) {
            assertThat(reviewer.get(path).status()).isEqualTo(200);
            assertThat(supervisor.get(path).status()).isEqualTo(200);
            assertThat(stranger.get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void whatWasNotPreviewedIsNotStored() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        Browser.Page page = upload(
                browser, "/api/references", body, BEFORE, file(body, BEFORE, 0), Map.of("sourceHash", "another"));
        assertThat(page.code()).isEqualTo("source-changed");
    }

    @Test
    void aYearThatIsNotOverIsRefusedAndTheOtherKindNamed() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        int running = ReferenceRules.runningYear(LocalDate.now(org.nianbao.workflow.shared.LegalDates.ZONE));
        byte[] file = file(body, running, 0);

        Browser.Page refused = store(browser, body, running, file);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("year-still-running");
        assertThat(refused.text()).contains("本年报告");
        JsonNode preview = upload(browser, "/api/references/previews", body, null, file, Map.of())
                .json();
        assertThat(preview.path("refusal").path("code").asString()).isEqualTo("year-still-running");
        assertThat(store(browser, body, 2007, file).code()).isEqualTo("year-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2026", "2027-06-30, 2026", "2027-07-01, 2027", "2026-11-22, 2026"})
    void aYearRunsUntilTheMiddleOfTheNext(LocalDate today, int running) {
        assertThat(ReferenceRules.runningYear(today)).isEqualTo(running);
    }

    @Test
    void aYearThatIsWorkedOnOrPublishedHereIsRefused() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        String id = openBefore(body, 0);

        assertThat(store(browser, body, BEFORE, file(body, BEFORE, 0)).code()).isEqualTo("report-here");
        publish(id, body);
        Browser.Page refused = store(browser, body, BEFORE, file(body, BEFORE, 0));
        assertThat(refused.code()).isEqualTo("published-here");
        assertThat(refused.json().path("reportId").asString()).isEqualTo(id);
    }

    @Test
    void theNameOfAnotherOrganMustBeConfirmed() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        byte[] file = json.write(content("老名字局", BEFORE, 0));

        Browser.Page asked = store(browser, body, BEFORE, file);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.code()).isEqualTo("confirmation-needed");
        assertThat(asked.text()).contains("老名字局", body.organ().fullName());
        assertThat(browser.get("/api/references?organ=" + body.code()).json().path("references"))
                .isEmpty();

        assertThat(upload(browser, "/api/references", body, BEFORE, file, confirmed(file))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theYearOfAnotherFileMustBeConfirmed() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        byte[] file = file(body, BEFORE - 1, 0);

        assertThat(store(browser, body, BEFORE, file).text()).contains("another-year", (BEFORE - 1) + "年度");
        assertThat(upload(browser, "/api/references", body, BEFORE, file, confirmed(file))
                        .status())
                .isEqualTo(201);
        assertThat(lastYear(body).figures()).isNotNull();
    }

    @Test
    void aFileWithASecretMarkingLeavesNothing() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        byte[] secret = "机密★10年\n一、总体情况".getBytes(StandardCharsets.UTF_8);

        for (String path : List.of("/api/references/previews", "/api/references")) {
            Browser.Page page =
                    upload(browser, path, body, BEFORE, "b.txt", secret, Map.of("sourceHash", Sm3.hex(secret)));
            assertThat(page.code()).isEqualTo("secret-marking");
        }
        assertThat(browser.get("/api/references?organ=" + body.code()).json().path("references"))
                .isEmpty();
        assertThat(new Browser(port).as(body.reviewer()).get("/api/alerts").json())
                .isNotEmpty();
    }

    // last year's figures in the checks

    @Test
    void whatIsStoredChangesWhatTheNextCheckSays() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        String draft = journeys.open(body);
        assertThat(rules(browser, draft)).doesNotContain("CY-01");
        JsonNode nothing = browser.get("/api/reports/" + draft + "/last-year").json();
        assertThat(nothing.path("kind").isNull()).isTrue();
        assertThat(nothing.path("missing").get(0).path("organ").path("code").asString())
                .isEqualTo(body.code());

        store(browser, body, BEFORE, file(body, BEFORE, 4));

        assertThat(rules(browser, draft)).contains("CY-01");
        JsonNode before = browser.get("/api/reports/" + draft + "/last-year").json();
        assertThat(before.path("year").asInt()).isEqualTo(BEFORE);
        assertThat(before.path("kind").asString()).isEqualTo("exact");
        assertThat(before.path("cells").path(FORWARD.toString()).asInt()).isEqualTo(4);
        assertThat(before.path("sources").get(0).path("origin").asString()).isEqualTo("reference");
        assertThat(before.path("sources").get(0).path("fileName").asString()).isEqualTo("report.json");

        store(browser, body, BEFORE, file(body, BEFORE, 0));
        assertThat(rules(browser, draft)).doesNotContain("CY-01");
    }

    @Test
    void aBreakBetweenTheYearsNeedsAReasonAndStopsNothing() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        store(browser, body, BEFORE, file(body, BEFORE, 4));
        String draft = journeys.open(body);

        Browser.Page refused = browser.post(
                "/api/reports/" + draft + "/submission", journeys.report(draft).version(), Map.of());
        assertThat(refused.code()).isEqualTo("reasons-missing");
        refused.json()
                .path("findings")
                .forEach(finding -> browser.put(
                        "/api/reports/" + draft + "/reasons",
                        Map.of("fingerprint", finding.path("fingerprint").asString(), "text", "上年公布后更正，实际没有结转")));

        assertThat(browser.post(
                                "/api/reports/" + draft + "/submission",
                                journeys.report(draft).version(),
                                Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatWasPublishedHereCounts() {
        Body body = world.body();
        String id = openBefore(body, 0);
        assertThat(lastYear(body).figures()).isNull();
        publish(id, body);

        assertThat(figures(body).kind().name()).isEqualTo("EXACT");
        assertThat(lastYear(body).sources()).singleElement().satisfies(source -> {
            assertThat(source.origin()).isEqualTo(YearBefore.Origin.PUBLISHED);
            assertThat(source.id()).isEqualTo(id);
        });
        Browser browser = new Browser(port).as(body.drafter());
        JsonNode source = browser.get("/api/reports/" + journeys.open(body) + "/last-year")
                .json()
                .path("sources")
                .get(0);
        assertThat(source.path("address").asString()).isEqualTo("/reports/" + body.code() + "/" + BEFORE);
        assertThat(source.path("at").isNull()).isFalse();
    }

    @Test
    void mergedOrgansAreAddedUpAndAMissingOneIsNamed() {
        Body body = world.body();
        Body one = predecessor(body, true);
        Body other = predecessor(body, true);
        Browser browser = new Browser(port).as(body.drafter());

        assertThat(lastYear(body).missing())
                .extracting(YearBefore.Missing::organCode)
                .containsExactlyInAnyOrder(one.code(), other.code());

        // the clerk of the organ that they became stores their reports
        assertThat(store(browser, one, BEFORE, file(one, BEFORE, 2)).status()).isEqualTo(201);
        assertThat(lastYear(body).figures()).isNull();
        assertThat(lastYear(body).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.organCode()).isEqualTo(other.code()));
        assertThat(store(browser, other, BEFORE, file(other, BEFORE, 3)).status())
                .isEqualTo(201);

        assertThat(figures(body).kind().name()).isEqualTo("SUMMED");
        assertThat(figures(body).cells().figure(FORWARD)).isEqualByComparingTo("5");
        assertThat(lastYear(body).sources()).hasSize(2);
    }

    @Test
    void anOrganThatTookInAnotherAddsItToItsOwn() {
        Body body = world.body();
        Body taken = predecessor(body, true);
        Browser browser = new Browser(port).as(body.drafter());
        store(browser, body, BEFORE, file(body, BEFORE, 1));
        assertThat(figures(body).kind().name()).isEqualTo("EXACT");

        store(browser, taken, BEFORE, file(taken, BEFORE, 2));

        assertThat(figures(body).kind().name()).isEqualTo("SUMMED");
        assertThat(figures(body).cells().figure(FORWARD)).isEqualByComparingTo("3");
    }

    @Test
    void anOrganThatWasSplitOffOnlyGetsADoubt() {
        Body body = world.body();
        Body whole = predecessor(body, false);
        Browser browser = new Browser(port).as(body.drafter());
        store(browser, whole, BEFORE, file(whole, BEFORE, 40));
        String draft = journeys.open(body);

        assertThat(figures(body).kind().name()).isEqualTo("SPLIT");
        List<String> verdicts = new ArrayList<>();
        browser.get("/api/reports/" + draft).json().path("findings").forEach(finding -> {
            if (finding.path("rule").asString().startsWith("CY-")) {
                verdicts.add(finding.path("verdict").asString());
                assertThat(finding.path("needsReason").asBoolean()).isFalse();
            }
        });
        assertThat(verdicts).isNotEmpty().containsOnly("uncertain");
    }

    @Test
    void predecessorsInACircleEnd() {
        Body body = world.body();
        Body one = predecessor(body, true);
        sql.update(
                "insert into organ_predecessor (organ_code, predecessor_code) values (?, ?)", one.code(), body.code());
        assertThat(lastYear(body).figures()).isNull();
    }

    @Test
    void lastYearsCarriedForwardIsTakenOverToTheFigureAndNothingElseIs() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        String draft = journeys.open(body);
        assertThat(carryOver(browser, draft, "requests/carried-in/natural-person", 4)
                        .code())
                .isEqualTo("not-carried-over");
        store(browser, body, BEFORE, file(body, BEFORE, 4));

        assertThat(carryOver(browser, draft, "requests/carried-in/natural-person", 5)
                        .code())
                .isEqualTo("not-carried-over");
        assertThat(carryOver(browser, draft, "requests/newly-received/natural-person", 4)
                        .code())
                .isEqualTo("not-carried-over");
        assertThat(carryOver(browser, draft, "requests/carried-in/natural-person", 4)
                        .json()
                        .path("saved")
                        .get(0)
                        .asString())
                .isEqualTo("requests/carried-in/natural-person");
        JsonNode change =
                browser.get("/api/reports/" + draft + "/changes").json().get(0);
        assertThat(change.path("kind").asString()).isEqualTo("carry-over");
    }

    private static Browser.Page carryOver(Browser browser, String draft, String cell, int figure) {
        JsonNode report = browser.get("/api/reports/" + draft).json();
        JsonNode now = report.path("content").path("cells").path(cell);
        return browser.patch(
                "/api/reports/" + draft + "/draft",
                Map.of(
                        "base",
                        report.path("version").asInt(),
                        "kind",
                        "carry-over",
                        "cells",
                        Map.of(cell, List.of(now.asInt(), figure))));
    }

    // reasons of last year

    @Test
    void lastYearsReasonIsOfferedAndExplainsNothingUntilSomebodyTakesItOver() {
        Body body = world.body();
        CellId issued = CellId.parse("documents/normative-documents/issued");
        AnnualReport before = content(body.organ().fullName(), BEFORE, 0);
        String first = openReport.handle(
                body.drafter(),
                new OpenReport.Command(
                        body.code(),
                        BEFORE,
                        () -> before.withCells(before.cells().with(issued, CellValue.of(2)))));
        Browser browser = new Browser(port).as(body.drafter());
        explain(browser, first, "T2-02", "当年文件另行编号统计");
        publish(first, body);

        AnnualReport now = Contents.complete(body.organ().fullName());
        String draft = openReport.handle(
                body.drafter(),
                new OpenReport.Command(
                        body.code(), YEAR, () -> now.withCells(now.cells().with(issued, CellValue.of(3)))));
        JsonNode report = browser.get("/api/reports/" + draft).json();
        String fingerprint = finding(report, "T2-02").path("fingerprint").asString();
        JsonNode offered = report.path("reasons").path(fingerprint);

        assertThat(offered.path("offered").asBoolean()).isTrue();
        assertThat(offered.path("text").asString()).isEqualTo("当年文件另行编号统计");
        assertThat(report.path("summary").path("unexplained").asInt()).isPositive();
        JsonNode after = browser.put(
                        "/api/reports/" + draft + "/reasons",
                        Map.of(
                                "fingerprint",
                                fingerprint,
                                "text",
                                offered.path("text").asString()))
                .json();
        assertThat(after.path("reasons").path(fingerprint).path("offered").asBoolean())
                .isFalse();
    }

    private static JsonNode finding(JsonNode report, String rule) {
        for (JsonNode finding : report.path("findings")) {
            if (finding.path("rule").asString().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no " + rule + " in " + report.path("findings"));
    }

    private void explain(Browser browser, String id, String rule, String text) {
        String fingerprint = finding(browser.get("/api/reports/" + id).json(), rule)
                .path("fingerprint")
                .asString();
        assertThat(browser.put("/api/reports/" + id + "/reasons", Map.of("fingerprint", fingerprint, "text", text))
                        .status())
                .isEqualTo(200);
    }

    // helpers

    private YearBefore lastYear(Body body) {
        return lastYears.of(body.code(), YEAR);
    }

    private LastYear figures(Body body) {
        return Objects.requireNonNull(lastYear(body).figures());
    }

    private static List<String> rules(Browser browser, String draft) {
        List<String> rules = new ArrayList<>();
        browser.get("/api/reports/" + draft)
                .json()
                .path("findings")
                .forEach(finding -> rules.add(finding.path("rule").asString()));
        return rules;
    }

    /** Another body that became this one: ended before this year began, or still there. */
    private Body predecessor(Body body, boolean ended) {
        Body before = world.body();
        sql.update(
                "insert into organ_predecessor (organ_code, predecessor_code) values (?, ?)",
                body.code(),
                before.code());
        if (ended) {
            LocalDate last = LocalDate.of(YEAR, 6, 30);
            sql.update(
                    "update organ set valid_from = ?, valid_to = ? where code = ?",
                    Date.valueOf(last.minusYears(9)),
                    Date.valueOf(last),
                    before.code());
        }
        return before;
    }

    private String openBefore(Body body, int forward) {
        return openReport.handle(
                body.drafter(),
                new OpenReport.Command(
                        body.code(), BEFORE, () -> content(body.organ().fullName(), BEFORE, forward)));
    }

    private void publish(String id, Body body) {
        journeys.passUntil(id, body, Step.PUBLICATION);
        journeys.orderPublication(id, body.publisher());
        journeys.awaitAfter(id, org.nianbao.workflow.report.ReportStatus.PUBLISHING);
    }

    private byte[] file(Body body, int year, int forward) {
        return json.write(content(body.organ().fullName(), year, forward));
    }

    /** A report of this year with so many requests of natural persons carried forward. */
    private AnnualReport content(String organ, int year, int forward) {
        AnnualReport base = Contents.complete(organ);
        AnnualReport of = json.read(new String(json.write(base), StandardCharsets.UTF_8)
                .replace(String.valueOf(YEAR), String.valueOf(year))
                .getBytes(StandardCharsets.UTF_8));
        CellId person = CellId.parse("requests/carried-forward/natural-person");
        CellId received = CellId.parse("requests/newly-received/natural-person");
        CellId receivedTotal = CellId.parse("requests/newly-received/total");
        return of.withCells(of.cells()
                .with(person, CellValue.of(forward))
                .with(FORWARD, CellValue.of(forward))
                .with(received, CellValue.of(12 + forward))
                .with(receivedTotal, CellValue.of(12 + forward)));
    }

    private static Map<String, String> confirmed(byte[] file) {
        return Map.of("sourceHash", Sm3.hex(file), "confirmed", "true");
    }

    private static Browser.Page store(Browser browser, Body body, int year, byte[] file) {
        return upload(browser, "/api/references", body, year, file, Map.of("sourceHash", Sm3.hex(file)));
    }

    private static Browser.Page upload(
            Browser browser, String path, Body body, @Nullable Integer year, byte[] file, Map<String, String> more) {
        return upload(browser, path, body, year, "report.json", file, more);
    }

    private static Browser.Page upload(
            Browser browser,
            String path,
            Body body,
            @Nullable Integer year,
            String name,
            byte[] file,
            Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("organ", body.code());
        if (year != null) {
            fields.put("year", year.toString());
        }
        return browser.upload("POST", path, Map.of(), fields, name, file);
    }
}

@OnH2
class ReferencesOnH2Tests extends ReferencesOfEarlierYears {}

@OnMySql
class ReferencesOnMySqlTests extends ReferencesOfEarlierYears {}
