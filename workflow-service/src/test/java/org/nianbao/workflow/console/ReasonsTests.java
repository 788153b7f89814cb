package org.nianbao.workflow.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.report.Step;
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
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Reasons and ticks for findings: given, kept, lapsed, taken over; and what the checks say before anything is saved. */
abstract class ReasonsForFindings {

    /** Issued in the year, and none in force: T2-02 asks why. */
    private static final CellId ISSUED = CellId.parse("documents/normative-documents/issued");

    private static final CellId SECRETS = CellId.parse("requests/state-secret/natural-person");
    private static final CellId SECRETS_TOTAL = CellId.parse("requests/state-secret/total");
    private static final String STOCK = "T2-02";
    private static final String CLASSIFIED = "T3-07";
    private static final String WHY = "当年文件另行编号统计";

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    OpenReport openReport;

    @Autowired
    ReportJson json;

    @LocalServerPort
    int port;

    // ticks

    @Test
    void aStateSecretIsSettledByATickAndNeverAsksForAWord() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of(SECRETS, 2, SECRETS_TOTAL, 2));
        Browser browser = new Browser(port).as(body.drafter());
        JsonNode report = browser.get("/api/reports/" + id).json();
        String fingerprint = fingerprint(report, CLASSIFIED);
        int unexplained = report.at("/summary/unexplained").asInt();

        assertThat(report.path("rules").path(CLASSIFIED).path("tick").asString())
                .isEqualTo("每一件都有定密依据");
        assertThat(explain(browser, id, fingerprint, "定密依据是某某文件第三条").code()).isEqualTo("tick-only");

        JsonNode ticked = tick(browser, id, fingerprint, true).json();
        JsonNode reason = ticked.path("reasons").path(fingerprint);
        assertThat(reason.path("kind").asString()).isEqualTo("tick");
        assertThat(reason.path("text").asString()).isEqualTo("每一件都有定密依据");
        assertThat(reason.path("by").path("name").asString())
                .isEqualTo(body.drafter().name());
        assertThat(reason.path("at").asString()).isNotEmpty();
        assertThat(ticked.at("/summary/unexplained").asInt()).isEqualTo(unexplained - 1);

        JsonNode unticked = tick(browser, id, fingerprint, false).json();
        assertThat(unticked.path("reasons").has(fingerprint)).isFalse();
        assertThat(unticked.at("/summary/unexplained").asInt()).isEqualTo(unexplained);
    }

    @Test
    void aTickLapsesWithItsNumberAndIsMadeAnew() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of(SECRETS, 2, SECRETS_TOTAL, 2));
        Browser browser = new Browser(port).as(body.drafter());
        tick(browser, id, fingerprint(browser.get("/api/reports/" + id).json(), CLASSIFIED), true);

        JsonNode changed = browser.patch(
                        "/api/reports/" + id + "/draft",
                        Map.of("kind", "edit", "cells", Map.of(SECRETS_TOTAL, List.of(2, 3))))
                .json();

        JsonNode reason = changed.path("reasons").path(fingerprint(changed, CLASSIFIED));
        assertThat(reason.path("lapsed").asBoolean()).isTrue();
        assertThat(reason.path("kind").asString()).isEqualTo("tick");
    }

    @Test
    void aTickIsFrozenWithTheRevisionForReviewerAndLeader() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of(SECRETS, 2, SECRETS_TOTAL, 2, Contents.GRANTED, 10));
        Browser browser = new Browser(port).as(body.drafter());
        fillTotals(browser, id);
        String fingerprint = fingerprint(browser.get("/api/reports/" + id).json(), CLASSIFIED);
        settleAll(browser, id);
        journeys.submit(id, body.drafter());

        JsonNode seen =
                new Browser(port).as(body.reviewer()).get("/api/reports/" + id).json();

        assertThat(seen.path("reasons").path(fingerprint).path("kind").asString())
                .isEqualTo("tick");
        assertThat(seen.path("reasons").path(fingerprint).path("text").asString())
                .isEqualTo("每一件都有定密依据");
    }

    @Test
    void aFindingThatAsksForWordsIsNotSettledByATick() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of(ISSUED, 2));
        Browser browser = new Browser(port).as(body.drafter());
        String fingerprint = fingerprint(browser.get("/api/reports/" + id).json(), STOCK);

        assertThat(tick(browser, id, fingerprint, true).code()).isEqualTo("words-needed");
    }

    // reasons

    @Test
    void aReasonIsGivenForWhatIsFoundNowAndMayStand() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of(Contents.RECEIVED, 13));
        Browser browser = new Browser(port).as(body.drafter());
        String stopping = fingerprint(browser.get("/api/reports/" + id).json(), "T3-01");

        assertThat(explain(browser, id, stopping, "登记台账就是这样写的").code()).isEqualTo("no-reason-needed");
        assertThat(explain(browser, id, "T2-02:gone", WHY).code()).isEqualTo("finding-gone");
    }

    @Test
    void aReasonLapsesVisiblyWhenTheNumberChangesAndStandsAgainWhenItIsBack() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of(ISSUED, 2));
        Browser browser = new Browser(port).as(body.drafter());
        String first = fingerprint(browser.get("/api/reports/" + id).json(), STOCK);
        int open = explain(browser, id, first, WHY)
                .json()
                .at("/summary/unexplained")
                .asInt();

        JsonNode changed = set(browser, id, ISSUED, 2, 3);
        String second = fingerprint(changed, STOCK);
        JsonNode lapsed = changed.path("reasons").path(second);
        assertThat(second).isNotEqualTo(first);
        assertThat(lapsed.path("lapsed").asBoolean()).isTrue();
        assertThat(lapsed.path("text").asString()).isEqualTo(WHY);
        assertThat(changed.at("/summary/unexplained").asInt()).isEqualTo(open + 1);

        JsonNode takenOver = explain(browser, id, second, WHY).json();
        assertThat(takenOver.path("reasons").path(second).path("lapsed").asBoolean())
                .isFalse();
        assertThat(takenOver.at("/summary/unexplained").asInt()).isEqualTo(open);

        JsonNode back = set(browser, id, ISSUED, 3, 2);
        assertThat(back.path("reasons").path(first).path("lapsed").asBoolean()).isFalse();
        assertThat(back.path("reasons").path(first).path("text").asString()).isEqualTo(WHY);
    }

    @Test
    void aReasonGoesWithItsParagraph() {
        Body body = world.body();
        String id = openReport.handle(
                body.drafter(), new OpenReport.Command(body.code(), Contents.YEAR, () -> withResidue(body)));
        Browser browser = new Browser(port).as(body.drafter());
        JsonNode report = browser.get("/api/reports/" + id).json();
        String fingerprint = fingerprint(report, "NAR-10");
        explain(browser, id, fingerprint, "方括号是文件标题原有的");
        String block = finding(report, "NAR-10").at("/anchor/block").asString();

        JsonNode moved = browser.patch(
                        "/api/reports/" + id + "/draft",
                        Map.of("kind", "edit", "blocks", List.of(removed(report, block), added(report, block))))
                .json();

        assertThat(moved.path("conflicts")).isEmpty();
        assertThat(moved.path("reasons").path(fingerprint).path("lapsed").asBoolean(true))
                .isFalse();
    }

    @Test
    void lastYearsReasonIsOfferedOnlyOnceThatReportIsPublished() {
        Body body = world.body();
        String before = open(body, Contents.YEAR - 1, Map.of(ISSUED, 2));
        Browser browser = new Browser(port).as(body.drafter());
        settleAll(browser, before);
        journeys.submit(before, body.drafter());
        String now = open(body, Contents.YEAR, Map.of(ISSUED, 3));

        JsonNode unpublished = browser.get("/api/reports/" + now).json();
        assertThat(unpublished.path("reasons").has(fingerprint(unpublished, STOCK)))
                .isFalse();

        journeys.passUntil(before, body, Step.PUBLICATION);
        journeys.orderPublication(before, body.publisher());
        journeys.awaitAfter(before, org.nianbao.workflow.report.ReportStatus.PUBLISHING);
        JsonNode published = browser.get("/api/reports/" + now).json();
        JsonNode offered = published.path("reasons").path(fingerprint(published, STOCK));
        assertThat(offered.path("offered").asBoolean()).isTrue();
        assertThat(offered.path("text").asString()).isEqualTo(WHY);
    }

    @Test
    void lawfulExplanationsComeWithTheDraft() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of());

        JsonNode rules = new Browser(port)
                .as(body.drafter())
                .get("/api/reports/" + id)
                .json()
                .path("rules");

        assertThat(rules.path("T3-01").path("stops").asBoolean()).isTrue();
        assertThat(rules.path(STOCK).path("explanations").isArray()).isTrue();
        assertThat(rules.path(STOCK).path("tick").isNull()).isTrue();
    }

    // numbers of the text

    @Test
    void aSentenceWithANumberOfUnknownSourceIsTickedAndStaysSoWhileItReadsSo() {
        Body body = world.body();
        String id = openReport.handle(
                body.drafter(), new OpenReport.Command(body.code(), Contents.YEAR, () -> withNumbers(body)));
        Browser browser = new Browser(port).as(body.drafter());
        JsonNode report = browser.get("/api/reports/" + id).json();
        JsonNode sentence = unsourced(report, "367条");
        String fingerprint = sentence.path("fingerprint").asString();
        int unexplained = report.at("/summary/unexplained").asInt();

        assertThat(sentence.at("/sentence/quote").asString()).isEqualTo("微信公众号发布367条");
        JsonNode ticked = tick(browser, id, fingerprint, true).json();
        assertThat(ticked.path("reasons").path(fingerprint).path("kind").asString())
                .isEqualTo("tick");
        assertThat(ticked.at("/summary/unexplained").asInt()).isEqualTo(unexplained);
        assertThat(tick(browser, id, "NUM:gone", true).code()).isEqualTo("finding-gone");

        settleAll(browser, id);
        journeys.submit(id, body.drafter());
        JsonNode seen =
                new Browser(port).as(body.reviewer()).get("/api/reports/" + id).json();
        assertThat(unsourced(seen, "367条").path("fingerprint").asString()).isEqualTo(fingerprint);
        assertThat(seen.path("reasons")
                        .path(fingerprint)
                        .path("by")
                        .path("name")
                        .asString())
                .isEqualTo(body.drafter().name());
    }

    private AnnualReport withNumbers(Body body) {
        AnnualReport content = Contents.complete(body.organ().fullName());
        String text =
                content.part(org.nianbao.core.content.Part.OVERVIEW).get(1).text();
        return json.read(new String(json.write(content), StandardCharsets.UTF_8)
                .replace(text, text + "微信公众号发布367条。")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode unsourced(JsonNode report, String number) {
        for (JsonNode sentence : report.at("/numbers/unsourced")) {
            for (JsonNode anchor : sentence.path("numbers")) {
                if (anchor.path("quote").asString().equals(number)) {
                    return sentence;
                }
            }
        }
        throw new AssertionError("no " + number + " in " + report.path("numbers"));
    }

    // checks before saving

    @Test
    void checksSayWhatWouldBeFoundAndSaveNothing() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of());
        Browser browser = new Browser(port).as(body.drafter());
        long version = journeys.report(id).version();

        JsonNode checked = browser.post(
                        "/api/reports/" + id + "/checks",
                        Map.of("kind", "edit", "cells", Map.of(Contents.RECEIVED, List.of(12, 13))))
                .json();

        assertThat(rules(checked)).contains("T3-01");
        assertThat(checked.at("/summary/stops").asInt()).isPositive();
        JsonNode kept = browser.get("/api/reports/" + id).json();
        assertThat(rules(kept)).doesNotContain("T3-01");
        assertThat(journeys.report(id).version()).isEqualTo(version);
    }

    @Test
    void whoMayNotSaveMayNotHaveItChecked() {
        Body body = world.body();
        String id = open(body, Contents.YEAR, Map.of());

        Browser.Page page =
                new Browser(port).as(body.sectionHead()).post("/api/reports/" + id + "/checks", Map.of("kind", "edit"));

        assertThat(page.status()).isEqualTo(403);
    }

    // helpers

    private String open(Body body, int year, Map<CellId, Integer> figures) {
        return openReport.handle(
                body.drafter(), new OpenReport.Command(body.code(), year, () -> content(body, year, figures)));
    }

    private AnnualReport content(Body body, int year, Map<CellId, Integer> figures) {
        AnnualReport content =
                json.read(new String(json.write(Contents.complete(body.organ().fullName())), StandardCharsets.UTF_8)
                        .replace(String.valueOf(Contents.YEAR), String.valueOf(year))
                        .getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<CellId, Integer> figure : figures.entrySet()) {
            content = content.withCells(content.cells().with(figure.getKey(), CellValue.of(figure.getValue())));
        }
        return content;
    }

    private AnnualReport withResidue(Body body) {
        AnnualReport content = Contents.complete(body.organ().fullName());
        String text =
                content.part(org.nianbao.core.content.Part.OVERVIEW).get(1).text();
        return json.read(new String(json.write(content), StandardCharsets.UTF_8)
                .replace(text, text + "（或本部门）")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The totals that follow the other cells. */
    private void fillTotals(Browser browser, String id) {
        browser.patch(
                "/api/reports/" + id + "/draft",
                Map.of("kind", "edit", "cells", Map.of("requests/granted/total", List.of(12, 10))));
    }

    private static Map<String, Object> removed(JsonNode report, String block) {
        Map<String, Object> change = new java.util.HashMap<>();
        change.put("part", "overview");
        change.put("id", block);
        change.put("old", blockOf(report, block));
        change.put("new", null);
        return change;
    }

    private static Map<String, Object> added(JsonNode report, String block) {
        Map<String, Object> change = new java.util.HashMap<>();
        change.put("part", "overview");
        change.put("id", block);
        change.put("old", null);
        change.put("new", blockOf(report, block));
        change.put("after", null);
        return change;
    }

    private static JsonNode blockOf(JsonNode report, String block) {
        for (JsonNode one : report.at("/content/narratives/overview")) {
            if (one.path("id").asString().equals(block)) {
                return one;
            }
        }
        throw new AssertionError("no block " + block);
    }

    /** Ticks what is ticked and explains the rest. */
    private static void settleAll(Browser browser, String id) {
        JsonNode report = browser.get("/api/reports/" + id).json();
        for (JsonNode finding : report.path("findings")) {
            if (finding.path("needsReason").asBoolean()) {
                String fingerprint = finding.path("fingerprint").asString();
                Browser.Page page = finding.path("rule").asString().equals(CLASSIFIED)
                        ? tick(browser, id, fingerprint, true)
                        : explain(browser, id, fingerprint, WHY);
                assertThat(page.status()).as(page.text()).isEqualTo(200);
            }
        }
    }

    private static JsonNode set(Browser browser, String id, CellId cell, int from, int to) {
        return browser.patch(
                        "/api/reports/" + id + "/draft",
                        Map.of("kind", "edit", "cells", Map.of(cell, List.of(from, to))))
                .json();
    }

    private static Browser.Page explain(Browser browser, String id, String fingerprint, String text) {
        return browser.put("/api/reports/" + id + "/reasons", Map.of("fingerprint", fingerprint, "text", text));
    }

    private static Browser.Page tick(Browser browser, String id, String fingerprint, boolean ticked) {
        return browser.put("/api/reports/" + id + "/reasons", Map.of("fingerprint", fingerprint, "ticked", ticked));
    }

    private static String fingerprint(JsonNode report, String rule) {
        return finding(report, rule).path("fingerprint").asString();
    }

    private static JsonNode finding(JsonNode report, String rule) {
        @Nullable JsonNode found = null;
        for (JsonNode finding : report.path("findings")) {
            if (found == null && finding.path("rule").asString().equals(rule)) {
                found = finding;
            }
        }
        if (found == null) {
            throw new AssertionError("no " + rule + " in " + report.path("findings"));
        }
        return found;
    }

    private static List<String> rules(JsonNode answer) {
        return answer.path("findings")
                .valueStream()
                .map(finding -> finding.path("rule").asString())
                .toList();
    }
}

@OnH2
class ReasonsOnH2Tests extends ReasonsForFindings {}

@OnMySql
class ReasonsOnMySqlTests extends ReasonsForFindings {}
