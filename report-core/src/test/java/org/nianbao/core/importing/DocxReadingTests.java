package org.nianbao.core.importing;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.Residue;
import org.nianbao.core.format.CellId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.core.importing.DocxFiles.p;
import static org.nianbao.core.importing.DocxFiles.penalties;
import static org.nianbao.core.importing.DocxFiles.tc;
import static org.nianbao.core.importing.DocxFiles.tr;

/** What Word and WPS put into files, beside text in cells. */
class DocxReadingTests {

    private static final CellId PENALTIES = CellId.parse("enforcement/penalties/decisions");
    private static final CellId COMPULSION = CellId.parse("enforcement/compulsion/decisions");
    private static final String TITLE = p("某县某镇人民政府2024年政府信息公开工作年度报告");

    @Test
    void deletedTextIsNotReadAndInsertedTextIs() {
        ImportResult read = read(TITLE
                + penalties(
                        "<w:p><w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>12</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\" w:author=\"甲\"><w:r><w:t>21</w:t></w:r></w:ins></w:p>",
                        p("3")));
        assertThat(read.report().cells().get(PENALTIES)).isEqualTo(CellValue.of(21));
        assertThat(read.structure().residues()).contains(new Residue("修订记录", "12"));
        assertThat(read.notes()).anySatisfy(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.LEFT);
            assertThat(note.raw()).isEqualTo("12");
        });
    }

    @Test
    void contentControlsMayStandAroundParagraphsRowsAndCells() {
        String row = "<w:sdt><w:sdtPr><w:alias w:val=\"行\"/></w:sdtPr><w:sdtContent>"
                + tr(
                        tc("", "行政强制"),
                        "<w:sdt><w:sdtContent><w:tc><w:sdt><w:sdtContent>" + p("8")
                                + "</w:sdtContent></w:sdt></w:tc></w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>";
        String table = DocxFiles.tbl(tr(tc("", "信息内容"), tc("", "本年处理决定数量")), tr(tc("", "行政处罚"), tc("", "7")), row);
        ImportResult read = read("<w:sdt><w:sdtContent>" + TITLE + table + "</w:sdtContent></w:sdt>");
        assertThat(read.report().cells().get(PENALTIES)).isEqualTo(CellValue.of(7));
        assertThat(read.report().cells().get(COMPULSION)).isEqualTo(CellValue.of(8));
    }

    @Test
    void hiddenTextIsNotReadAndIsSaid() {
        ImportResult read = read(TITLE
                + penalties(
                        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:t>5</w:t></w:r></w:p>",
                        p("6")));
        assertThat(read.report().cells().get(PENALTIES)).isEqualTo(CellValue.of(5));
        assertThat(read.structure().residues()).contains(new Residue("隐藏文字", "99"));
    }

    @Test
    void commentsAndFootnotesAreSaidAndNotRead() {
        DocxFiles file = DocxFiles.of(TITLE + p("一、总体情况")
                        + "<w:p><w:r><w:t>全年平稳。</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with(
                        "comments",
                        "<w:comments " + DocxFiles.NAMESPACES + "><w:comment w:id=\"0\">" + p("请核实")
                                + "</w:comment></w:comments>")
                .with(
                        "footnotes",
                        "<w:footnotes " + DocxFiles.NAMESPACES + "><w:footnote w:type=\"separator\" w:id=\"0\">"
                                + p("-") + "</w:footnote><w:footnote w:id=\"2\">" + p("数据截至年底")
                                + "</w:footnote></w:footnotes>");
        ImportResult read = Pages.READER.read(file.bytes(), "report.docx");
        assertThat(read.notes()).extracting(Note::raw).contains("请核实", "数据截至年底").doesNotContain("-");
        assertThat(read.structure().residues()).containsExactly(new Residue("批注", "请核实"));
        assertThat(read.report().part(Part.OVERVIEW)).containsExactly(Block.paragraph("b1", "全年平稳。"));
    }

    @Test
    void numbersThatWordMakesAreWrittenOut() {
        String numbering = "<w:numbering " + DocxFiles.NAMESPACES + "><w:abstractNum w:abstractNumId=\"4\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
        String body = TITLE
                + numbered(0, "总体情况")
                + numbered(1, "主动公开")
                + p("正文。")
                + numbered(1, "依申请公开")
                + numbered(0, "主动公开政府信息情况")
                + penalties(p("1"), p("2"));
        ImportResult read = Pages.READER.read(
                DocxFiles.of(body).with("numbering", numbering).bytes(), "report.docx");
        assertThat(read.structure().headings())
                .extracting(found -> found.number() + "、" + found.text())
                .containsExactly("一、总体情况", "二、主动公开政府信息情况");
        assertThat(read.report().part(Part.OVERVIEW))
                .containsExactly(
                        Block.heading("b1", 1, "（一）主动公开"),
                        Block.paragraph("b2", "正文。"),
                        Block.heading("b3", 1, "（二）依申请公开"));
    }

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void aTableInsideATableThatOnlyPlacesItIsRead() {
        ImportResult read = read(TITLE
                + DocxFiles.tbl(tr("<w:tc>" + p("二、主动公开政府信息情况") + penalties(p("4"), p("5")) + "</w:tc>", tc("", ""))));
        assertThat(read.report().cells().get(PENALTIES)).isEqualTo(CellValue.of(4));
        assertThat(read.structure().headings()).hasSize(1);
    }

    @Test
    void aNumberInACellMergedOverTwoIsNobodys() {
        String table = DocxFiles.tbl(
                tr(tc("", "信息内容"), tc("", "本年处理决定数量")),
                tr(tc("", "行政处罚"), tc("<w:vMerge w:val=\"restart\"/>", "9")),
                tr(tc("", "行政强制"), tc("<w:vMerge/>", "")));
        ImportResult read = read(TITLE + table);
        assertThat(read.report().cells().isBlank(PENALTIES)).isTrue();
        assertThat(read.report().cells().isBlank(COMPULSION)).isTrue();
        assertThat(read.notes())
                .filteredOn(note -> note.kind() == Note.Kind.AMBIGUOUS)
                .extracting(Note::place, Note::raw)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PENALTIES.toString(), "9"),
                        org.assertj.core.groups.Tuple.tuple(COMPULSION.toString(), "9"));
    }

    @Test
    void picturesAreSaidOneByOne() {
        String picture = "<w:p><w:r><w:drawing><a:blip r:embed=\"x\"/></w:drawing></w:r></w:p>";
        ImportResult read = read(TITLE + p("一、总体情况") + picture + picture);
        assertThat(read.notes())
                .filteredOn(note -> note.message().contains("图片"))
                .hasSize(2);
    }

    @Test
    void theSignatureIsTakenOffTheLastSection() {
        ImportResult read = read(TITLE + p("六、其他需要报告的事项") + p("　　本年度未收取信息处理费。") + p("某县某镇人民政府") + p("2025年1月10日"));
        assertThat(read.report().part(Part.OTHER_MATTERS)).containsExactly(Block.paragraph("b1", "　　本年度未收取信息处理费。"));
        assertThat(read.report().part(Part.SIGNATURE))
                .containsExactly(Block.paragraph("b1", "某县某镇人民政府"), Block.paragraph("b2", "2025年1月10日"));
    }

    @Test
    void smallTablesOfTheTextStayInTheText() {
        ImportResult read = read(TITLE
                + p("一、总体情况")
                + DocxFiles.tbl(tr(tc("", "渠道"), tc("", "条数")), tr(tc("", "网站"), tc("", "35")))
                + p("完。"));
        assertThat(read.report().part(Part.OVERVIEW))
                .containsExactly(
                        new Block.Table(
                                "b1", java.util.List.of(java.util.List.of("渠道", "条数"), java.util.List.of("网站", "35"))),
                        Block.paragraph("b2", "完。"));
    }

    @Test
    void theTitleMayBeBrokenOverLinesAndParagraphs() {
        ImportResult read = read(p("某县某镇人民政府") + p("2024年政府信息公开") + p("工作年度报告") + p("根据条例编制本报告。") + p("一、总体情况"));
        assertThat(read.report().title()).isEqualTo("某县某镇人民政府2024年政府信息公开工作年度报告");
        assertThat(read.report().organ()).isEqualTo("某县某镇人民政府");
        assertThat(read.report().year()).isEqualTo(2024);
        assertThat(read.report().part(Part.PREAMBLE)).containsExactly(Block.paragraph("b1", "根据条例编制本报告。"));
    }

    private static ImportResult read(String body) {
        return Pages.READER.read(DocxFiles.of(body).bytes(), "report.docx");
    }
}
