package org.nianbao.core.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.rendering.docx.DocxWriter;
import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.core.rendering.html.PageMeta;
import org.nianbao.core.testing.PrintedReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ScanCommandTests {

    private static final String PHONE = "13812345678";

    @TempDir
    Path folder;

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static JsonNode hits(Run run) {
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertThat(answer).hasSize(1);
        assertThat(answer.get(0).propertyNames()).containsExactly("file", "hits");
        return answer.get(0).get("hits");
    }

    private static AnnualReport naming(String words) {
        return PrintedReports.full("2021").withNarratives(Map.of(Part.OVERVIEW, List.of(Block.paragraph("b1", words))));
    }

    @Test
    void countsTheLinesOfAPlainTextFromOne() throws IOException {
        Run run = Run.of("scan", text("a.txt", "一、总体情况\n\n请拨打" + PHONE + "。\n").toString(), "--format", "json");
        JsonNode hits = hits(run);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).propertyNames()).containsExactly("rule", "severity", "line", "anchor", "excerpt");
        assertThat(hits.get(0).get("rule").asString()).isEqualTo("S-04");
        assertThat(hits.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(hits.get(0).get("anchor").isNull()).isTrue();
        assertThat(run.out()).doesNotContain(PHONE);
    }

    @Test
    void findsNothingInTheSecretWordsThatEveryReportHas() throws IOException {
        Run run = Run.of(
                "scan", text("a.txt", "1.属于国家秘密 0\n严格保密审查，除涉密、敏感事项外均公开。\n").toString());

        assertThat(run).isEqualTo(new Run(0, "没有发现不能公开的内容。\n", ""));
    }

    @Test
    void namesTheBlockInAReport() throws IOException {
        var document = ReportLayout.lay(naming("请拨打" + PHONE + "。"), EditionFiles.editions(), Standing.APPROVED);
        Path docx = Files.write(folder.resolve("a.docx"), new DocxWriter().write(document));
        Path html = text("a.html", new HtmlWriter().page(document, PageMeta.none()));

        for (Path file : List.of(docx, html)) {
            JsonNode hits = hits(Run.of("scan", file.toString(), "--format", "json"));
            assertThat(hits).hasSize(1);
            assertThat(hits.get(0).get("line").isNull()).isTrue();
            assertThat(hits.get(0).get("anchor").get("part").asString()).isEqualTo("overview");
            assertThat(hits.get(0).get("anchor").get("start").asInt()).isEqualTo(3);
        }
    }

    @Test
    void looksAlsoWhereNoReportStands() throws IOException {
        var document = ReportLayout.lay(naming("总体情况良好。"), EditionFiles.editions(), Standing.APPROVED);
        Path headed = folder.resolve("headed.docx");
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(document)));
                OutputStream out = Files.newOutputStream(headed)) {
            docx.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("秘密★5年");
            docx.write(out);
        }
        Path plain = folder.resolve("plain.docx");
        try (XWPFDocument docx = new XWPFDocument();
                OutputStream out = Files.newOutputStream(plain)) {
            docx.createParagraph().createRun().setText("请假条");
            docx.createParagraph().createRun().setText("电话" + PHONE);
            docx.write(out);
        }
        Path page = text("page.html", "<html><body><!-- 电话" + PHONE + " --><p>请假条</p></body></html>");

        assertThat(hits(Run.of("scan", headed.toString(), "--format", "json")).toString())
                .contains("\"S-11\"");
        assertThat(hits(Run.of("scan", plain.toString(), "--format", "json"))
                        .get(0)
                        .get("line")
                        .asInt())
                .isEqualTo(2);
        assertThat(hits(Run.of("scan", page.toString(), "--format", "json"))).hasSize(1);
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        for (Run run : List.of(
                Run.of("scan"),
                Run.of("scan", folder.resolve("没有.txt").toString(), "--format", "json"),
                Run.of("scan", text("a.docx", "PKx").toString()),
                Run.of("scan", text("b.txt", "").toString()),
                Run.of("scan", folder.toString()))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        }
    }
}
