package org.nianbao.workflow.publication;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.review.RetryPublication;
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

import static org.assertj.core.api.Assertions.assertThat;

/** What is public is what was approved, in every format; it can be taken down at once; a failure is visible. */
abstract class Publishing {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    Publications publications;

    @Autowired
    PublishReport publishReport;

    @Autowired
    RetryPublication retry;

    @Autowired
    StepRecords timelines;

    @Autowired
    ReportJson json;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    @Test
    void everyFormatHoldsTheFiguresOfTheApprovedRevision() throws Exception {
        Body body = world.body();
        String id = journeys.published(body);
        StoredRevision revision = journeys.revision(id);
        AnnualReport approved = json.read(revision.content());
        Publication publication = publications.latest(id).orElseThrow();

        assertThat(publication.hash()).isEqualTo(revision.hash());
        assertThat(file(publication, PublishedFile.Kind.JSON)).isEqualTo(revision.content());
        assertThat(figuresOf(Jsoup.parse(text(publication, PublishedFile.Kind.FRAGMENT))))
                .isEqualTo(figuresOf(approved));
        assertThat(figuresOf(Jsoup.parse(text(publication, PublishedFile.Kind.HTML))))
                .isEqualTo(figuresOf(approved));
        assertThat(wordsOf(file(publication, PublishedFile.Kind.DOCX))).contains("3.04", "测试局");
        assertThat(publishedFigures(id)).isEqualTo(numbersOf(approved));
        assertThat(text(publication, PublishedFile.Kind.HTML)).doesNotContain("送审稿");
    }

    @Test
    void thePublicPageNamesWhomTheOrganHasSetOnThatDayAndNobodyElseLater() {
        Body named = set(world.body(), "PERSONS");
        Body offices = set(world.body(), "OFFICES");
        Body nobody = set(world.body(), "NONE");
        sql.update(
                "update account set office = '副局长<b>' where id = ?",
                offices.leader().id());
        List.of(named, offices, nobody).forEach(journeys::published);

        String persons = "编制：" + named.drafter().name() + "；保密审查："
                + named.reviewer().name() + "；审批：" + named.leader().name();
        assertThat(page(named)).contains(persons);
        assertThat(page(offices)).contains("编制：填报人；保密审查：保密审查员；审批：副局长&lt;b&gt;").doesNotContain("<b>");
        assertThat(page(nobody)).doesNotContain("责任人员", nobody.leader().name());

        List.of(named, offices).forEach(body -> set(body, "NONE"));
        set(nobody, "PERSONS");
        sql.update(
                "update account set office = null where id = ?",
                offices.leader().id());
        assertThat(page(named)).contains(persons);
        assertThat(page(offices)).contains("审批：副局长&lt;b&gt;");
        assertThat(page(nobody)).doesNotContain("责任人员");
    }

    @Test
    void whoeverInitialledOrSignedIsNamedToo() {
        Body body = set(world.body(TestWorld.Settings.EVERY_STEP), "PERSONS");
        journeys.published(body);

        assertThat(page(body))
                .contains("初审：" + body.sectionHead().name(), "签发：" + body.head().name())
                .doesNotContain(body.supervisor().name());
    }

    private Body set(Body body, String names) {
        sql.update("update organ set public_names = ? where code = ?", names, body.code());
        return body;
    }

    private String page(Body body) {
        return new Browser(port)
                .get("/reports/" + body.code() + "/" + Contents.YEAR)
                .text();
    }

    @Test
    void thePublicPageNeedsNoSignInAndOffersDownloads() {
        Body body = world.body();
        journeys.published(body);
        Browser reader = new Browser(port);
        String address = "/reports/" + body.code() + "/" + Contents.YEAR;

        Browser.Page page = reader.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("政府信息公开年报", body.organ().fullName(), "全年收到申请12件")
                .doesNotContain("<script");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(reader.cookie("SESSION")).isEmpty();
        assertThat(reader.get(address + "/report.docx").status()).isEqualTo(200);
        assertThat(reader.get(address + "/report.html").header("Content-Disposition"))
                .startsWith("attachment");
        assertThat(reader.get("/?q=" + body.code().substring(5)).text())
                .contains(body.organ().fullName());
        assertThat(reader.get("/?q=100%25_").text()).contains("没有找到");
        assertThat(reader.get("/reports/" + body.code() + "/2024").status()).isEqualTo(404);
    }

    @Test
    void takenDownAtOnceItIsGoneWithANoticeInItsPlace() {
        Body body = world.body();
        String id = journeys.published(body);
        String address = "/reports/" + body.code() + "/" + Contents.YEAR;
        Browser reviewer = new Browser(port).as(body.reviewer());

        Browser.Page answer =
                reviewer.post("/api/reports/" + id + "/publication/take-down", Map.of("reason", "表述需要核实"));

        assertThat(answer.json().path("status").asString()).isEqualTo("WITHDRAWN");
        Browser reader = new Browser(port);
        assertThat(reader.get(address).status()).isEqualTo(410);
        assertThat(reader.get(address).text()).contains("下线").doesNotContain("全年收到申请12件", "表述需要核实");
        assertThat(reader.get(address + "/report.docx").status()).isEqualTo(410);
        assertThat(reader.get("/?q=" + body.code().substring(5)).text())
                .doesNotContain(body.organ().fullName() + Contents.YEAR);
        Browser leader = new Browser(port).as(body.leader());
        assertThat(waitingFor(leader)).containsExactly("确认下线");
        String confirmation = "/api/reports/" + id + "/publication/take-down/confirmation";
        assertThat(leader.post(confirmation, Map.of("opinion", "同意下线")).status())
                .isEqualTo(200);
        assertThat(leader.post(confirmation, Map.of("opinion", "同意下线")).status())
                .isEqualTo(409);
    }

    @Test
    void anOrganWithItsColumnOnThePortalIsPublishedWhenTheAddressIsRecorded() {
        Body body = world.body(TestWorld.Settings.PORTAL);
        String id = journeys.published(body);
        Browser publisher = new Browser(port).as(body.publisher());
        String address = "/api/reports/" + id + "/publication/address";

        assertThat(journeys.report(id).status()).isEqualTo(ReportStatus.AWAITING_ADDRESS);
        assertThat(new Browser(port)
                        .get("/reports/" + body.code() + "/" + Contents.YEAR)
                        .status())
                .isEqualTo(404);
        assertThat(publisher
                        .post(address, Map.of("address", "javascript:alert(1)"))
                        .status())
                .isEqualTo(422);
        assertThat(publisher
                        .post(address, Map.of("address", "https://www.example.gov.cn/ndbg/1.html"))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("PUBLISHED");
        assertThat(waitingFor(publisher)).isEmpty();
    }

    @Test
    void aPublicationThatFailsIsVisibleAndCanBeTriedAgain() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.passUntil(id, body, Step.PUBLICATION);
        byte[] approved = journeys.revision(id).content();
        overwrite(id, "tampered".getBytes(StandardCharsets.UTF_8));

        journeys.orderPublication(id, body.publisher());

        assertThat(journeys.awaitAfter(id, ReportStatus.PUBLISHING)).isEqualTo(ReportStatus.PUBLISH_FAILED);
        assertThat(publications.latest(id)).isEmpty();
        assertThat(waitingFor(new Browser(port).as(body.publisher()))).containsExactly("重试发布");
        assertThat(verbs(id)).endsWith(Verb.PUBLISH, Verb.SYSTEM_FAIL);
        overwrite(id, approved);
        retry.handle(body.publisher(), new RetryPublication.Command(id));
        assertThat(journeys.awaitAfter(id, ReportStatus.PUBLISHING)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(verbs(id)).endsWith(Verb.RETRY, Verb.SYSTEM_PUBLISH);
    }

    @Test
    void publishingTwiceMakesOnePublication() {
        Body body = world.body();
        String id = journeys.published(body);

        publishReport.handle(new PublishReport.Command(id));

        assertThat(sql.queryForObject("select count(*) from publication where report_id = ?", Integer.class, id))
                .isEqualTo(1);
        assertThat(verbs(id).stream().filter(verb -> verb == Verb.SYSTEM_PUBLISH))
                .hasSize(1);
    }

    private static List<String> waitingFor(Browser browser) {
        List<String> names = new ArrayList<>();
        browser.get("/api/work-items")
                .json()
                .path("items")
                .forEach(item -> names.add(item.path("stepName").asString()));
        return names;
    }

    private void overwrite(String id, byte[] content) {
        sql.update("update report_revision set content = ? where report_id = ?", content, id);
    }

    private List<Verb> verbs(String id) {
        return timelines.of(id).lines().stream().map(StepRecord::verb).toList();
    }

    private byte[] file(Publication publication, PublishedFile.Kind kind) {
        return publications.file(publication.id(), kind).orElseThrow().content();
    }

    private String text(Publication publication, PublishedFile.Kind kind) {
        return new String(file(publication, kind), StandardCharsets.UTF_8);
    }

    private static Map<String, String> figuresOf(Document page) {
        Map<String, String> figures = new HashMap<>();
        page.select("[data-cell]")
                .forEach(cell -> figures.put(cell.attr("data-cell"), cell.text().strip()));
        return figures;
    }

    private static Map<String, String> figuresOf(AnnualReport report) {
        Map<String, String> figures = new HashMap<>();
        for (CellId cell : report.cells().filled()) {
            CellValue value = report.cells().get(cell);
            figures.put(cell.toString(), String.valueOf(value));
        }
        return figures;
    }

    private static Map<String, BigDecimal> numbersOf(AnnualReport report) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        figuresOf(report).forEach((cell, figure) -> numbers.put(cell, new BigDecimal(figure).setScale(6)));
        return numbers;
    }

    private Map<String, BigDecimal> publishedFigures(String id) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        sql.query(
                "select cell_id, figure from published_figure where report_id = ?",
                row -> {
                    numbers.put(row.getString(1), row.getBigDecimal(2));
                },
                id);
        return numbers;
    }

    private static String wordsOf(byte[] docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            StringBuilder words = new StringBuilder();
            document.getParagraphs().forEach(paragraph -> words.append(paragraph.getText()));
            document.getTables().forEach(table -> words.append(table.getText()));
            return words.toString();
        }
    }
}

@OnH2
class PublishingOnH2Tests extends Publishing {}

@OnMySql
class PublishingOnMySqlTests extends Publishing {}
