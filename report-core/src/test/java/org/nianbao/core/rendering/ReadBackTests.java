package org.nianbao.core.rendering;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.importing.ReportReader;
import org.nianbao.core.layout.ReportDocument;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.rendering.docx.DocxWriter;
import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.core.rendering.html.PageMeta;
import org.nianbao.core.testing.PrintedReports;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader who takes our documents for a published report finds in them what was written. */
class ReadBackTests {

    private static final CellId AMOUNT = CellId.parse("procurement/centralised/amount");

    @ParameterizedTest
    @CsvSource({"2019, docx", "2019, html", "2021, docx", "2021, html"})
    void findsEveryTextAndFigureWithoutAGuess(String edition, String extension) {
        AnnualReport report = report(edition);
        ImportResult result =
                new ReportReader(EditionFiles.editions()).read(write(report, extension), "报告." + extension);
        AnnualReport read = result.report();

        assertThat(read.cells()).isEqualTo(report.cells());
        assertThat(read.title()).isEqualTo(report.title());
        assertThat(read.organ()).isEqualTo(report.organ());
        assertThat(read.year()).isEqualTo(report.year());
        assertThat(read.edition()).isEqualTo(edition);
        assertThat(read.local()).isEqualTo(report.local());
        assertThat(read.units()).isEqualTo(report.units());
        for (Part part : Part.values()) {
            assertThat(words(read, part)).as(part.id()).isEqualTo(words(report, part));
        }
        assertThat(result.notes())
                .filteredOn(note ->
                        !note.place().equals("document") && !note.place().equals(AMOUNT.toString()))
                .isEmpty();
    }

    private static List<String> words(AnnualReport report, Part part) {
        return report.part(part).stream()
                .map(block -> block.getClass().getSimpleName() + " " + block.text())
                .toList();
    }

    private static byte[] write(AnnualReport report, String extension) {
        ReportDocument document = ReportLayout.lay(report, EditionFiles.editions(), Standing.DRAFT);
        PageMeta meta = new PageMeta(
                "合心县政府信息公开年报",
                "/",
                List.of(new PageMeta.Entry("发布机构", "合心镇人民政府"), new PageMeta.Entry("发布日期", "2025-01-20")),
                List.of(new PageMeta.Link("Word 文档", "report.docx")),
                List.of(new PageMeta.Link("2023 年", "/reports/x/2023")),
                null);
        return extension.equals("docx")
                ? new DocxWriter().write(document)
                : new HtmlWriter().page(document, meta).getBytes(StandardCharsets.UTF_8);
    }

    private static AnnualReport report(String edition) {
        AnnualReport full = PrintedReports.full(edition);
        boolean old = edition.equals("2019");
        Map<Part, List<Block>> texts = new EnumMap<>(Part.class);
        texts.put(Part.PREAMBLE, List.of(Block.paragraph("p", "根据《中华人民共和国政府信息公开条例》编制本报告。")));
        texts.put(
                Part.OVERVIEW,
                List.of(
                        Block.heading("h", 1, "（一）主动公开"),
                        Block.paragraph("b", "公开信息 12 条，<b>无</b> & 一条撤回；“三安全一稳定”。"),
                        Block.heading("i", 2, "1.平台建设"),
                        new Block.Table("t", List.of(List.of("平台", "条数"), List.of("网站", "1203"))),
                        Block.paragraph("c", "网站运行平稳。")));
        texts.put(Part.PROBLEMS, List.of(Block.paragraph("q", "培训不够，下一年每季度培训一次。")));
        texts.put(Part.OTHER_MATTERS, List.of(Block.paragraph("o", "未收取信息处理费。")));
        texts.put(Part.SIGNATURE, List.of(Block.paragraph("s", "合心镇人民政府"), Block.paragraph("d", "2025年1月20日")));
        Cells cells = old ? full.cells().with(AMOUNT, CellValue.of(new BigDecimal("12.5"))) : full.cells();
        Map<String, CellValue> local = Map.of(full.year() + "年政府信息公开发布总数量", CellValue.of(777));
        return new AnnualReport(
                edition,
                full.year(),
                full.organ(),
                full.title(),
                texts,
                cells,
                old ? Map.of(AMOUNT, "万元") : Map.of(),
                local);
    }
}
