package org.nianbao.core.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;

/** Makes reports for tests: {@link #good} is one in which no rule finds anything, to be spoilt in one place. */
public final class ReportBuilder {

    /** The organ whose report it is. */
    public static final String ORGAN = "合心镇人民政府";

    private final String edition;
    private final int year;
    private String title;
    private final Map<Part, List<Block>> narratives = new EnumMap<>(Part.class);
    private final Map<CellId, CellValue> cells = new LinkedHashMap<>();
    private final Map<String, CellValue> local = new LinkedHashMap<>();

    private ReportBuilder(String edition, int year) {
        this.edition = edition;
        this.year = year;
        this.title = AnnualReport.titleFor(ORGAN, year);
    }

    /** A town's report of this year, right in every respect, with some requests handled. */
    public static ReportBuilder good(int year) {
        String edition = EditionFiles.editions().forYear(year).edition();
        ReportBuilder report = new ReportBuilder(edition, year);
        EditionFiles.editions().named(edition).cells().forEach(cell -> report.cells.put(cell, CellValue.of(0)));
        report.row("requests/newly-received", 120, 10, 0, 2, 1, 5, 138)
                .row("requests/carried-in", 3, 1, 0, 0, 0, 0, 4)
                .row("requests/granted", 118, 10, 0, 2, 1, 5, 136)
                .row("requests/total-handled", 118, 10, 0, 2, 1, 5, 136)
                .row("requests/carried-forward", 5, 1, 0, 0, 0, 0, 6)
                .row("disputes/reconsideration", 2, 1, 0, 1, 4);
        report.text(
                Part.PREAMBLE,
                "本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自" + year + "年1月1日起至" + year
                        + "年12月31日止，电子版可在县人民政府网站下载。地址：合心镇人民路1号，电话：0431-00000000。");
        report.text(
                Part.OVERVIEW,
                year + "年，合心镇主动公开政府信息312条，依法办理政府信息公开申请，规范政府信息管理，维护政务新媒体2个。",
                "组织业务培训2次。工作考核、社会评议结果良好，没有发生责任追究的情形。");
        report.text(
                Part.PROBLEMS,
                "存在的问题：一是惠民补贴发放情况公开得不够细，村民来电询问较多；二是依申请公开答复有1件因引用条款不准确被复议机关纠正。",
                "改进措施：按项目逐户公开补贴标准和金额，每季度更新；答复书由法制审核员逐件审核后再发出。");
        report.text(Part.OTHER_MATTERS, "本机关全年未收取信息处理费。");
        return report;
    }

    public ReportBuilder title(String changed) {
        title = changed;
        return this;
    }

    /** These paragraphs in place of what the part had; ids are the part's with a number. */
    public ReportBuilder text(Part part, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(Block.paragraph(part.id() + "-" + (blocks.size() + 1), paragraph));
        }
        narratives.put(part, blocks);
        return this;
    }

    public ReportBuilder cell(String id, long number) {
        return cell(id, CellValue.of(number));
    }

    /** Null blanks it. */
    public ReportBuilder cell(String id, @Nullable CellValue value) {
        if (value == null) {
            cells.remove(CellId.parse(id));
        } else {
            cells.put(CellId.parse(id), value);
        }
        return this;
    }

    public ReportBuilder raw(String id, String text) {
        return cell(id, CellValue.raw(text));
    }

    /** The figures of a row, from its first column on, given as {@code table/row}. */
    public ReportBuilder row(String row, long... figures) {
        String table = row.substring(0, row.indexOf('/'));
        List<String> columns = EditionFiles.editions().named(edition).table(table).orElseThrow().leafColumns().stream()
                .map(column -> column.leafId())
                .toList();
        for (int i = 0; i < figures.length; i++) {
            cells.put(CellId.parse(row + "/" + columns.get(i)), CellValue.of(figures[i]));
        }
        return this;
    }

    /** Blanks every cell whose id begins so. */
    public ReportBuilder blank(String beginning) {
        cells.keySet().removeIf(cell -> cell.toString().startsWith(beginning));
        return this;
    }

    public ReportBuilder local(String label, CellValue value) {
        local.put(label, value);
        return this;
    }

    public AnnualReport build() {
        return new AnnualReport(edition, year, ORGAN, title, narratives, Cells.of(cells), Map.of(), local);
    }

    /** The same under another edition's name, as a wrong choice at the start would have it. */
    public AnnualReport buildAs(String otherEdition) {
        return new AnnualReport(otherEdition, year, ORGAN, title, narratives, Cells.of(cells), Map.of(), local);
    }
}
