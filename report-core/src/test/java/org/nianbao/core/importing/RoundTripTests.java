package org.nianbao.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.layout.ReportDocument;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.rendering.docx.DocxWriter;
import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.core.rendering.html.PageMeta;
import org.nianbao.core.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** What we write we read again. */
class RoundTripTests {

    private final Editions editions = EditionFiles.editions();
    private final ReportReader reader = new ReportReader(editions);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-sichuan-hongya-qilipingzhen",
                "2023-jiangsu-shuyang-fagaiju",
                "2024-jiangsu-huaian",
                "2025-jiangsu-shuyang",
                "2025-zhejiang-hangzhou"
            })
    void everyFigureOfAPublishedReportComesBackFromEveryFormat(String sample) {
        AnnualReport report = Samples.figures(sample);
        for (Map.Entry<String, byte[]> file : written(report).entrySet()) {
            AnnualReport again = reader.read(file.getValue(), file.getKey()).report();
            for (CellId cell : editions.named(report.edition()).cells()) {
                assertThat(again.cells().get(cell))
                        .as(file.getKey() + " " + cell)
                        .isEqualTo(report.cells().get(cell));
            }
            assertThat(again.cells()).as(file.getKey()).isEqualTo(report.cells());
            assertThat(again.title()).as(file.getKey()).isEqualTo(report.title());
            assertThat(again.organ()).as(file.getKey()).isEqualTo(report.organ());
            assertThat(again.year()).as(file.getKey()).isEqualTo(report.year());
            assertThat(again.edition()).as(file.getKey()).isEqualTo(report.edition());
        }
    }

    /** Content, written and read again, is the same content: figures, texts to the character, levels, units, indicators. */
    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 2_000, 3_000})
    void whateverIsWrittenIsReadAgain(long from) {
        for (long seed = from; seed < from + 40; seed++) {
            AnnualReport report = WrittenReports.of(seed);
            Map<String, byte[]> files = written(report);
            files.put("report.json", new ReportJson(editions).write(report));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                AnnualReport again = reader.read(file.getValue(), file.getKey()).report();
                String what = "seed " + seed + " " + file.getKey();
                assertThat(again.cells()).as(what).isEqualTo(report.cells());
                assertThat(again.narratives()).as(what).isEqualTo(report.narratives());
                assertThat(again).as(what).isEqualTo(report);
            }
        }
    }

    static Map<String, byte[]> written(AnnualReport report) {
        ReportDocument document = ReportLayout.lay(report, EditionFiles.editions(), Standing.DRAFT);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("report.docx", new DocxWriter().write(document));
        HtmlWriter html = new HtmlWriter();
        files.put("report.html", html.page(document, PageMeta.none()).getBytes(StandardCharsets.UTF_8));
        files.put("fragment.html", html.fragment(document).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
