package org.nianbao.workflow.similarity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Step;
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

/** What stands beside a report: its own earlier years, and of others only what is public. */
abstract class ReadingBesideOthers {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    @Test
    void aSistersReportIsBesideItOnceItIsPublicAndNoLonger() {
        Body body = world.body();
        Body sister = sisterOf(body, OrganType.DEPARTMENT);
        String draft = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());

        String other = journeys.open(sister);
        assertThat(others(browser, draft)).isEmpty();
        assertThat(rules(browser, draft)).doesNotContain("NAR-05");

        journeys.passUntil(other, sister, Step.PUBLICATION);
        assertThat(others(browser, draft)).as("approved is not public").isEmpty();
        assertThat(browser.get("/api/reports/" + draft + "/similarity/" + other).status())
                .isEqualTo(422);

        journeys.orderPublication(other, sister.publisher());
        journeys.awaitAfter(other, ReportStatus.PUBLISHING);
        assertThat(others(browser, draft)).singleElement().satisfies(beside -> {
            assertThat(beside.path("id").asString()).isEqualTo(other);
            assertThat(beside.path("kind").asString()).isEqualTo("sister");
            assertThat(beside.path("organ").path("name").asString())
                    .isEqualTo(sister.organ().fullName());
            assertThat(beside.path("share").decimalValue()).isEqualByComparingTo("1");
        });
        assertThat(rules(browser, draft)).contains("NAR-05");

        sql.update("update publication set publication_state = 'TAKEN_DOWN' where report_id = ?", other);
        assertThat(others(browser, draft)).isEmpty();
        assertThat(rules(browser, draft)).doesNotContain("NAR-05");
        assertThat(browser.get("/api/reports/" + draft + "/similarity/" + other).status())
                .isEqualTo(422);
    }

    @Test
    void theTwoStandSideBySideWithWhatIsCopiedMarkedOnEitherSide() {
        Body body = world.body();
        Body sister = sisterOf(body, OrganType.DEPARTMENT);
        String other = journeys.published(sister);
        String draft = journeys.open(body);
        journeys.rewrite(draft, body.drafter(), "（二）依申请公开。今年的申请都来自同一位律师，问的是征地档案。");
        Browser browser = new Browser(port).as(body.drafter());

        JsonNode view =
                browser.get("/api/reports/" + draft + "/similarity/" + other).json();

        JsonNode sections = view.path("sections");
        assertThat(sections.get(0).path("part").asString()).isEqualTo("problems");
        assertThat(sections.get(0).path("heading").asString()).isEqualTo("五、存在的主要问题及改进情况");
        assertThat(sections.get(0).path("share").decimalValue()).isEqualByComparingTo("1");
        assertThat(sections.get(1).path("share").decimalValue()).isLessThan(BigDecimal.ONE);
        JsonNode here = sections.get(0).path("here").get(0);
        JsonNode there = sections.get(0).path("there").get(0);
        assertThat(marked(here)).isNotEmpty().isEqualTo(marked(there));
        assertThat(here.path("marks").get(0).path("pair").asInt())
                .isEqualTo(there.path("marks").get(0).path("pair").asInt());
        assertThat(sections.toString()).contains("问的是征地档案").doesNotContain("\"q1\"", "\"block\"");
    }

    @Test
    void onlySistersOfTheSameKindUnderTheSameOrganStandBesideIt() {
        Body body = world.body();
        String ofAnotherKind = journeys.published(sisterOf(body, OrganType.TOWN));
        String elsewhere = journeys.published(world.body());
        String draft = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());

        assertThat(others(browser, draft)).isEmpty();
        for (String other : List.of(ofAnotherKind, elsewhere, draft)) {
            assertThat(browser.get("/api/reports/" + draft + "/similarity/" + other)
                            .code())
                    .isEqualTo("not-comparable");
        }
    }

    @Test
    void whoMayNotReadTheReportDoesNotReadTheComparison() {
        Body body = world.body();
        Body sister = sisterOf(body, OrganType.DEPARTMENT);
        String other = journeys.published(sister);
        String draft = journeys.open(body);

        for (String path : List.of("/similarity", "/similarity/" + other)) {
            assertThat(new Browser(port)
                            .as(sister.drafter())
                            .get("/api/reports/" + draft + path)
                            .status())
                    .isEqualTo(404);
            Browser.Page supervisor = new Browser(port).as(body.supervisor()).get("/api/reports/" + draft + path);
            assertThat(supervisor.status()).isEqualTo(403);
            assertThat(supervisor.code()).isEqualTo("content-not-submitted");
        }
        journeys.submit(draft, body.drafter());
        assertThat(new Browser(port)
                        .as(body.reviewer())
                        .get("/api/reports/" + draft + "/similarity/" + other)
                        .status())
                .isEqualTo(200);
        assertThat(others(new Browser(port).as(body.supervisor()), draft)).hasSize(1);
    }

    @Test
    void theNameOfASisterInTheOwnPlaceIsFound() {
        Body body = world.body();
        Body sister = sisterOf(body, OrganType.DEPARTMENT);
        String draft = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());
        assertThat(rules(browser, draft)).doesNotContain("NAR-14");

        journeys.rewrite(
                draft, body.drafter(), Contents.YEAR + "年，" + sister.organ().fullName() + "共收到政府信息公开申请12件。");

        assertThat(rules(browser, draft)).contains("NAR-14");
    }

    private Body sisterOf(Body body, OrganType type) {
        Organ organ = world.below(String.valueOf(body.organ().parentCode()), type, TestWorld.Settings.PLAIN);
        return new Body(
                organ,
                world.person(Role.DRAFTER, organ.code()),
                world.person(Role.DRAFTER, organ.code()),
                world.person(Role.SECTION_HEAD, organ.code()),
                world.person(Role.CONFIDENTIALITY_REVIEWER, organ.code()),
                world.person(Role.LEADER, organ.code()),
                world.person(Role.HEAD_OF_ORGAN, organ.code()),
                world.person(Role.PUBLISHER, organ.code()),
                body.supervisor());
    }

    private static List<JsonNode> others(Browser browser, String report) {
        Browser.Page page = browser.get("/api/reports/" + report + "/similarity");
        assertThat(page.status()).isEqualTo(200);
        List<JsonNode> others = new ArrayList<>();
        page.json().path("others").forEach(others::add);
        return others;
    }

    private static List<String> rules(Browser browser, String report) {
        List<String> rules = new ArrayList<>();
        browser.get("/api/reports/" + report)
                .json()
                .path("findings")
                .forEach(finding -> rules.add(finding.path("rule").asString()));
        return rules;
    }

    private static List<String> marked(JsonNode line) {
        List<String> marked = new ArrayList<>();
        String text = line.path("text").asString();
        line.path("marks")
                .forEach(mark -> marked.add(text.substring(
                        mark.path("start").asInt(), mark.path("end").asInt())));
        return marked;
    }
}

@OnH2
class ReadingBesideOthersOnH2Tests extends ReadingBesideOthers {}

@OnMySql
class ReadingBesideOthersOnMySqlTests extends ReadingBesideOthers {}
