package org.nianbao.core.rendering.html;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.layout.ReportDocument;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.testing.PrintedReports;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlWriterTests {

    private static ReportDocument lay(AnnualReport report, Standing standing) {
        return ReportLayout.lay(report, EditionFiles.editions(), standing);
    }

    private static Document fragment(AnnualReport report) {
        return Jsoup.parse(new HtmlWriter().fragment(lay(report, Standing.APPROVED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void holdsEveryFigureUnderItsId(String edition) {
        AnnualReport report = PrintedReports.full(edition);
        Document html = fragment(report);

        for (CellId cell : EditionFiles.editions().named(edition).cells()) {
            assertThat(html.select("[data-cell=" + cell + "]").eachText())
                    .as(cell.toString())
                    .containsExactly(String.valueOf(report.cells().get(cell)));
        }
    }

    @Test
    void namesWhereEachTextComesFromAndKeepsItToTheLetter() {
        Document html = fragment(PrintedReports.full("2021"));

        assertThat(html.select("h1").attr("data-block")).isEqualTo("title/");
        assertThat(html.select("[data-block=overview/overview-1]").eachText()).containsExactly("这是overview的文字。");
        assertThat(html.select(".nb-signature [data-block=signature/signature-1]"))
                .hasSize(1);
        assertThat(html.select("h2").eachText()).hasSize(6).startsWith("一、总体情况");
    }

    @Test
    void marksWhatNamesRowsAndColumns() {
        Element table = fragment(PrintedReports.full("2021"))
                .select("table[data-table=requests]")
                .get(0);

        assertThat(table.select("caption").text()).isEqualTo("收到和处理政府信息公开申请情况");
        assertThat(table.select("thead th")).hasSize(10);
        assertThat(table.select("tbody th[scope=row]").eachText()).contains("（三）不予公开", "1.属于国家秘密");
        assertThat(table.select("tbody td:not([data-cell])")).isEmpty();
        assertThat(table.parents().hasClass("nb-scroll")).isTrue();
    }

    @Test
    void takesHostileTextForText() {
        String hostile = PrintedReports.HOSTILE;
        String page = new HtmlWriter()
                .page(
                        lay(PrintedReports.saying(hostile), Standing.DRAFT),
                        new PageMeta(
                                hostile,
                                "javascript:alert(1)",
                                List.of(new PageMeta.Entry(hostile, hostile)),
                                List.of(new PageMeta.Link(hostile, "JavaScript:alert(1)")),
                                List.of(new PageMeta.Link(hostile, "data:text/html,x")),
                                hostile));
        Document html = Jsoup.parse(page);

        assertThat(html.select("script")).isEmpty();
        assertThat(html.select("h1").text()).isEqualTo(hostile);
        assertThat(html.select("[data-block=overview/p]").text()).isEqualTo(hostile);
        assertThat(html.select("[data-cell=requests/granted/natural-person]").text())
                .isEqualTo(hostile);
        assertThat(html.select("a[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
        assertThat(Pattern.compile("<[a-z]+[^>]* on[a-z]+=").matcher(page).find())
                .isFalse();
    }

    @Test
    void linksDownloadsAndShowsTheMetadata() {
        String page = new HtmlWriter()
                .page(
                        lay(PrintedReports.full("2021"), Standing.APPROVED),
                        new PageMeta(
                                "合心县政府信息公开年报",
                                "/",
                                List.of(new PageMeta.Entry("机构", "合心镇人民政府")),
                                List.of(new PageMeta.Link("Word", "/reports/x/2024/report.docx")),
                                List.of(),
                                null));
        Document html = Jsoup.parse(page);

        assertThat(html.select(".nb-links a").attr("href")).isEqualTo("/reports/x/2024/report.docx");
        assertThat(html.select(".nb-strip dd").text()).isEqualTo("合心镇人民政府");
        assertThat(html.select(".nb-contents-wide a[href=#nb-section-3]").text())
                .isEqualTo("三、收到和处理政府信息公开申请情况");
        assertThat(html.select("#nb-section-3").text()).isEqualTo("三、收到和处理政府信息公开申请情况");
        assertThat(html.select("link, img, script, iframe")).isEmpty();
    }

    @Test
    void saysOnEveryPageThatADraftIsOne() {
        Document draft =
                Jsoup.parse(new HtmlWriter().page(lay(PrintedReports.full("2021"), Standing.DRAFT), PageMeta.none()));
        String approved = new HtmlWriter().page(lay(PrintedReports.full("2021"), Standing.APPROVED), PageMeta.none());

        assertThat(draft.select(".nb-draft").text()).isEqualTo("送审稿 未经审批");
        assertThat(draft.select("style").html()).contains("@top-center{content:\"送审稿 未经审批\"");
        assertThat(approved).doesNotContain("送审稿");
    }

    @Test
    void writesEqualReportsEqually() {
        assertThat(new HtmlWriter().fragment(lay(PrintedReports.full("2019"), Standing.APPROVED)))
                .isEqualTo(new HtmlWriter().fragment(lay(PrintedReports.full("2019"), Standing.APPROVED)));
    }
}
