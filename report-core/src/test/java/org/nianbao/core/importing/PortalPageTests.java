package org.nianbao.core.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as portals publish them: the report is one part of them. */
class PortalPageTests {

    private static final String STATUTORY = """
            <table border=1 style="border-collapse:collapse"><tbody>
            <tr><td colspan="2"><p>第二十条第（六）项</p></td></tr>
            <tr><td><p>信息内容</p></td><td><p>本年处理<br/>决定数量</p></td></tr>
            <tr><td><p><span>行政处罚</span></p></td><td><p>&nbsp;1,234&nbsp;</p></td></tr>
            <tr><td><p><span>行政</span><span>强制</span></p></td><td><p>5</p></td></tr>
            </tbody></table>""";

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="%s">
            <meta name="ArticleTitle" content="某县某局2024年政府信息公开工作年度报告">
            <title>某县某局2024年政府信息公开工作年度报告_某县人民政府</title>
            <script>document.write("<table><tr><td>行政处罚</td><td>99</td></tr></table>")</script>
            <style>td{color:red}</style></head><body>
            <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
            <div class="left"><a href="a.html">某县某局2023年政府信息公开工作年度报告</a><a href="b.html">某县另局2024年政府信息公开工作年度报告</a></div>
            <div class="article"><h1>某县某局2024年政府信息公开工作年度报告</h1>
            <table class="xxgk"><tr><td>索引号：</td><td>001/2025-1</td></tr><tr><td>发布日期：</td><td>2025-01-20</td></tr></table>
            <div class="bar">来源：某局　浏览次数：<span>12</span>　【字体：大 中 小】</div>
            <div id="zoom"><div class="TRS_Editor">
            <p style="text-indent:2em">　　根据《条例》，编制本报告。</p>
            <p><strong>一、总体情况</strong></p>
            <p>&nbsp;&nbsp;&nbsp;&nbsp;（一）主动公开。公开信息
               35条。</p><p style="display:none">隐藏的旧稿</p>
            <p>二、主动公开政府信息情况</p>%s
            <p>六、其他需要报告的事项</p><p>　　未收取信息处理费。</p>
            <p style="text-align:right">某县某局</p><p style="text-align:right">2025年1月15日</p>
            </div></div>
            <div class="share">【打印】【关闭】</div></div>
            <div class="foot"><p>主办单位：某县人民政府办公室</p><p>某ICP备00000000号</p></div>
            </body></html>""";

    private static ImportResult read(String encoding) {
        String page = PAGE.formatted(encoding, STATUTORY);
        return Pages.READER.read(page.getBytes(Charset.forName(encoding)), "page.html");
    }

    @Test
    void theReportIsFoundAmongNavigationAndPageFoot() {
        AnnualReport report = read("UTF-8").report();
        assertThat(report.title()).isEqualTo("某县某局2024年政府信息公开工作年度报告");
        assertThat(report.organ()).isEqualTo("某县某局");
        assertThat(texts(report, Part.PREAMBLE)).containsExactly("　　根据《条例》，编制本报告。");
        assertThat(texts(report, Part.OVERVIEW)).containsExactly("（一）主动公开。公开信息 35条。");
        assertThat(texts(report, Part.OTHER_MATTERS)).containsExactly("　　未收取信息处理费。");
        assertThat(texts(report, Part.SIGNATURE)).containsExactly("某县某局", "2025年1月15日");
        assertThat(report.cells().get(CellId.parse("enforcement/penalties/decisions")))
                .isEqualTo(CellValue.of(1234));
        assertThat(report.cells().get(CellId.parse("enforcement/compulsion/decisions")))
                .isEqualTo(CellValue.of(5));
    }

    @Test
    void whatStandsAroundTheReportIsSaid() {
        List<Note> notes = read("UTF-8").notes();
        assertThat(notes)
                .filteredOn(note -> note.place().equals("document"))
                .extracting(Note::raw)
                .anyMatch(raw -> raw.startsWith("索引号"))
                .anyMatch(raw -> raw.startsWith("来源"))
                .anyMatch(raw -> raw.equals("隐藏的旧稿"))
                .anyMatch(raw -> raw.contains("首页"));
    }

    @Test
    void pagesInTheOldEncodingAreReadToo() {
        assertThat(read("GB18030").report()).isEqualTo(read("UTF-8").report());
        String unsaid = PAGE.formatted("UTF-8", STATUTORY).replace("<meta charset=\"UTF-8\">", "");
        assertThat(Pages.READER
                        .read(unsaid.getBytes(Charset.forName("GB18030")), "page.html")
                        .report())
                .isEqualTo(read("UTF-8").report());
    }

    @Test
    void aReportInsideALayoutTableIsRead() {
        String page = "<html><body><table><tr><td>菜单</td></tr><tr><td><h1>某镇2024年政府信息公开工作年度报告</h1>"
                + "<p>一、总体情况</p>第一段。<br>　　第二段。<p>二、主动公开政府信息情况</p>" + STATUTORY
                + "</td></tr></table></body></html>";
        AnnualReport report = Pages.READER
                .read(page.getBytes(StandardCharsets.UTF_8), "page.html")
                .report();
        assertThat(texts(report, Part.OVERVIEW)).containsExactly("第一段。", "　　第二段。");
        assertThat(report.cells().get(CellId.parse("enforcement/compulsion/decisions")))
                .isEqualTo(CellValue.of(5));
    }

    private static List<String> texts(AnnualReport report, Part part) {
        return report.part(part).stream().map(Block::text).toList();
    }
}
