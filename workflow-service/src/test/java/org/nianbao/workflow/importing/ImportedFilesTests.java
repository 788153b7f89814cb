package org.nianbao.workflow.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.report.Drafts;
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

/** Files of every kind, from the upload to what is stored. */
abstract class ImportedFiles {

    private static final Path CORPUS = Path.of("../report-core/src/test/resources/corpus");
    private static final String TWO = "html/two-reports.html";

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    Drafts drafts;

    @Autowired
    ReportJson json;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "docx/wps-official-2021.docx, 0",
        "doc/lo-one-table.doc, 0",
        "xlsx/one-sheet.xlsx, 0",
        "xlsx/old-format.xls, 0",
        "html/official-2021.html, 0",
        "pdf/chrome-plain.pdf, 0",
        "txt/one-cell-a-line.txt, 0",
        "md/pipe-repeated-spans.md, 0",
        "html/two-values-in-a-cell.html, 2"
    })
    void everyKindOfFileIsPreviewedAndOpened(String name, int open) {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());

        JsonNode preview = preview(browser, body, name, Map.of()).json();
        assertThat(preview.path("placed").asInt())
                .isEqualTo(preview.path("total").asInt() - open);
        Browser.Page created = open(browser, body, name, preview, Map.of());

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("content").path("cells")).isEqualTo(preview.path("cells"));
    }

    @ParameterizedTest
    @CsvSource({
        "报告.wps, compound, wps-format, 另存为",
        "报告.et, compound, wps-format, 另存为",
        "扫描.pdf, picture, picture-pdf, 原稿",
        "报告.rtf, rtf, rtf-not-supported, docx",
        "打包.docx, zip, no-document, 解压",
        "断.pdf, truncated, damaged-file, 重新"
    })
    void whatCannotBeReadEndsInASentence(String name, String kind, String reason, String words) {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());

        Browser.Page refused = browser.upload(
                "POST", "/api/import-previews", Map.of(), Map.of("organ", body.code()), name, HostileFiles.of(kind));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("unreadable-file");
        assertThat(refused.json().path("reason").asString()).isEqualTo(reason);
        assertThat(refused.json().path("detail").asString()).contains(words).containsPattern("[\\u4e00-\\u9fa5]{6}");
    }

    @Test
    void aNoteShowsTheRowOfTheFileThatItSpeaksOf() {
        Body body = world.body();
        JsonNode preview = preview(
                        new Browser(port).as(body.drafter()), body, "html/two-values-in-a-cell.html", Map.of())
                .json();

        JsonNode note = note(preview, one -> one.path("kind").asString().equals("ambiguous"));
        JsonNode picture =
                preview.path("pictures").get(note.path("source").path("picture").asInt());
        JsonNode marked =
                picture.path("cells").get(note.path("source").path("marked").asInt());
        assertThat(marked.path("text").asString()).contains(note.path("raw").asString());
        assertThat(picture.path("head")).isNotEmpty();
        assertThat(picture.path("head").get(0).get(0).path("columns").asInt()).isPositive();
    }

    @Test
    void ofTwoReportsInAFileThePersonChooses() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());

        JsonNode choice = preview(browser, body, TWO, Map.of()).json();
        assertThat(choice.path("candidates")).hasSize(2);
        JsonNode second = choice.path("candidates").get(1);
        assertThat(second.path("details").path("filled").asInt()).isPositive();
        assertThat(choice.has("cells")).isFalse();
        assertThat(open(browser, body, TWO, choice, Map.of()).code()).isEqualTo("several-reports");

        JsonNode preview = preview(browser, body, TWO, Map.of("report", "2")).json();
        assertThat(preview.path("title").asString())
                .isEqualTo(second.path("title").asString());
        Browser.Page opened = open(browser, body, TWO, preview, Map.of("report", "2"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().path("content").path("cells")).isEqualTo(preview.path("cells"));
        assertThat(preview(browser, body, TWO, Map.of("report", "3")).code()).isEqualTo("unreadable-file");
    }

    @Test
    void ofTwoReportsInAFileOneIsStoredForReference() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        Map<String, String> fields = Map.of("organ", body.code(), "year", "2023");

        JsonNode choice =
                upload(browser, "POST", "/api/references/previews", fields, TWO).json();
        assertThat(choice.path("candidates")).hasSize(2);
        assertThat(choice.has("questions")).isFalse();
        Map<String, String> confirmed = new HashMap<>(fields);
        confirmed.put("sourceHash", choice.path("sourceHash").asString());
        confirmed.put("confirmed", "true");
        assertThat(upload(browser, "POST", "/api/references", confirmed, TWO).code())
                .isEqualTo("several-reports");
        confirmed.put("report", "2");

        assertThat(upload(browser, "POST", "/api/references", confirmed, TWO).status())
                .isEqualTo(201);
    }

    @Test
    void whatThePersonSettlesIsStoredAndWhatWasNotInDoubtIsRefused() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        String file = "html/two-values-in-a-cell.html";
        JsonNode preview = preview(browser, body, file, Map.of()).json();
        String asked = note(preview, one -> one.path("place").asString().split("/").length == 3)
                .path("place")
                .asString();

        Browser.Page sure =
                open(browser, body, file, preview, Map.of("settled", "{\"cells\":{\"documents/rules/issued\":7}}"));
        Browser.Page nonsense = open(browser, body, file, preview, Map.of("settled", "{\"cells\":{\"x\":7}}"));
        Browser.Page secret = open(
                browser,
                body,
                file,
                preview,
                Map.of("settled", "{\"cells\":{\"" + asked + "\":{\"raw\":\"机密★10年\"}}}"));
        Browser.Page opened =
                open(browser, body, file, preview, Map.of("settled", "{\"cells\":{\"" + asked + "\":7}}"));

        assertThat(sure.code()).isEqualTo("not-in-doubt");
        assertThat(nonsense.code()).isEqualTo("malformed");
        assertThat(secret.code()).isEqualTo("secret-marking");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().path("content").path("cells").path(asked).asInt())
                .isEqualTo(7);
    }

    @Test
    void ofADraftThatIsReplacedCellsAndTextsMayStay() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        String id = journeys.open(body);
        AnnualReport before = drafts.content(id);
        CellId kept = CellId.parse("requests/newly-received/natural-person");
        String file = "pdf/chrome-plain.pdf";
        JsonNode preview = preview(browser, body, file, Map.of()).json();
        String settled = "{\"kept\":[\"" + kept + "\"],\"keptParts\":[\"overview\"]}";

        Browser.Page replaced = browser.upload(
                "PUT",
                "/api/reports/" + id + "/draft/import",
                Map.of("If-Match", "\"" + journeys.report(id).version() + "\""),
                Map.of("sourceHash", preview.path("sourceHash").asString(), "settled", settled),
                "年报.pdf",
                bytes(file));

        assertThat(replaced.status()).isEqualTo(200);
        AnnualReport after = drafts.content(id);
        assertThat(after.cells().get(kept)).isEqualTo(before.cells().get(kept));
        assertThat(after.part(org.nianbao.core.content.Part.OVERVIEW))
                .isEqualTo(before.part(org.nianbao.core.content.Part.OVERVIEW));
        CellId other = CellId.parse("requests/newly-received/total");
        assertThat(after.cells().get(other))
                .isEqualTo(CellValue.of(
                        preview.path("cells").path(other.toString()).asInt()));
        assertThat(after.year()).isEqualTo(before.year());
    }

    private Browser.Page preview(Browser browser, Body body, String name, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("organ", body.code());
        return upload(browser, "POST", "/api/import-previews", fields, name);
    }

    private Browser.Page open(Browser browser, Body body, String name, JsonNode preview, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("organ", body.code());
        fields.put("year", String.valueOf(Contents.YEAR));
        fields.put("sourceHash", preview.path("sourceHash").asString());
        return upload(browser, "POST", "/api/reports", fields, name);
    }

    private static Browser.Page upload(
            Browser browser, String method, String path, Map<String, String> fields, String name) {
        return browser.upload(method, path, Map.of(), fields, name.substring(name.indexOf('/') + 1), bytes(name));
    }

    private static JsonNode note(JsonNode preview, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(preview.path("notes").spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(CORPUS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

@OnH2
class ImportedFilesOnH2Tests extends ImportedFiles {}

@OnMySql
class ImportedFilesOnMySqlTests extends ImportedFiles {}
