package org.nianbao.workflow.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianbao.core.validation.RuleBook;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Clearance;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StoredRevision;
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

/** The rule book in the console, its version on each revision, and what was found as a workbook. */
abstract class RuleBooks {

    private static final String OLDER = "2020.1";

    /** A finding of a rule that no longer runs, as an older version of the application froze it. */
    private static final String FROZEN = """
            [{"rule":"OLD-01","severity":"warning","verdict":"fail","stops":false,"needsReason":true,
              "cells":["requests/granted/natural-person"],"anchor":null,"expected":12,"found":11,
              "message":"=旧规则查出的问题","basis":"旧依据","fingerprint":"OLD-01:1"}]""";

    private static final String REASONS = """
            {"OLD-01:1":{"text":"已与业务科室核对","by":{"name":"李明"},"at":"2021-01-12T01:00:00Z","offered":false}}""";

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    Situations situations;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @Test
    void everybodyWhoIsSignedInReadsTheRulesThatRun() {
        JsonNode book = new Browser(port)
                .as(world.person(Role.AUDITOR, null))
                .get("/api/rules")
                .json();

        assertThat(book.path("version").asString()).isEqualTo(RuleBook.version());
        assertThat(book.path("chapters").size()).isGreaterThan(5);
        JsonNode rule = book.at("/chapters/0/rules/0");
        assertThat(rule.path("id").asString()).isEqualTo("STR-01");
        assertThat(rule.path("effect").asString()).isEqualTo("错误，改正或说明理由");
        assertThat(rule.path("severity").asString()).isEqualTo("error");
        assertThat(book.path("notJudged")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .contains("AG-01", "PUB-02");
        assertThat(new Browser(port).get("/api/rules").status()).isEqualTo(401);
    }

    @Test
    void aDecisionUnderAnOlderRuleBookStands() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        assertThat(journeys.revision(id).ruleBook()).isEqualTo(RuleBook.version());
        journeys.pass(id, body.reviewer());
        frozenUnderAnOlderVersion(id);

        // the next decision is taken on the same revision, and both clear it for publication
        journeys.passUntil(id, body, Step.PUBLICATION);
        StoredRevision revision = journeys.revision(id);
        assertThat(revision.ruleBook()).isEqualTo(OLDER);
        assertThat(Clearance.missing(
                        journeys.report(id), situations.of(id).timeline(), revision.number(), revision.hash()))
                .isEmpty();
        journeys.orderPublication(id, body.publisher());
        assertThat(journeys.awaitAfter(id, ReportStatus.PUBLISHING))
                .isIn(ReportStatus.PUBLISHED, ReportStatus.AWAITING_ADDRESS);
    }

    @Test
    void aRevisionKeepsWhatItsOwnRuleBookFound() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        frozenUnderAnOlderVersion(id);

        JsonNode view =
                new Browser(port).as(body.reviewer()).get("/api/reports/" + id).json();

        assertThat(view.at("/revision/ruleBook").asString()).isEqualTo(OLDER);
        assertThat(view.at("/findings/0/rule").asString()).isEqualTo("OLD-01");
        assertThat(view.at("/summary/headline").asString()).isEqualTo("通过，1 处已说明理由");
        assertThat(view.at("/summary/counts").asString()).isEqualTo("错误 0 · 提醒 1 · 提示 0 · 待确认 0");
    }

    @Test
    void theWorkbookOfARevisionSaysWhatWasFoundThenAndWhy() throws IOException {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        frozenUnderAnOlderVersion(id);

        Browser.Page page = new Browser(port).as(body.reviewer()).get("/api/reports/" + id + "/findings.xlsx");

        assertThat(page.header("Content-Disposition"))
                .contains(java.net.URLEncoder.encode(
                        body.organ().fullName() + Contents.YEAR + "年度报告检查结果.xlsx", StandardCharsets.UTF_8));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(page.bytes()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("通过，1 处已说明理由");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("规则库 " + OLDER);
            XSSFRow row = sheet.getRow(3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=旧规则查出的问题");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("（一）予以公开");
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("李明：已与业务科室核对");
        }
    }

    @Test
    void theWorkbookIsForReadersOfTheContentOnly() {
        Body body = world.body();
        String id = journeys.open(body);
        String address = "/api/reports/" + id + "/findings.xlsx";

        assertThat(new Browser(port).as(body.drafter()).get(address).status()).isEqualTo(200);
        assertThat(new Browser(port).as(body.supervisor()).get(address).status())
                .isEqualTo(403);
        assertThat(new Browser(port).as(world.body().drafter()).get(address).status())
                .isEqualTo(404);
    }

    private void frozenUnderAnOlderVersion(String id) {
        int changed = database.update(
                "update report_revision set rule_book = ?, findings = ?, reasons = ? where report_id = ?",
                OLDER,
                FROZEN.getBytes(StandardCharsets.UTF_8),
                REASONS.getBytes(StandardCharsets.UTF_8),
                id);
        assertThat(changed).isEqualTo(1);
    }
}

@OnH2
class RuleBookOnH2Tests extends RuleBooks {}

@OnMySql
class RuleBookOnMySqlTests extends RuleBooks {}
