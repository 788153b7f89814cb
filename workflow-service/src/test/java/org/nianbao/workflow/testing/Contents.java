package org.nianbao.workflow.testing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.totals.TotalsFiller;

/** Contents of reports with which nothing is wrong. */
public final class Contents {

    public static final int YEAR = 2025;
    public static final CellId RECEIVED = CellId.parse("requests/newly-received/natural-person");
    public static final CellId GRANTED = CellId.parse("requests/granted/natural-person");

    private static final Editions EDITIONS = EditionFiles.editions();

    private Contents() {}

    /** A report of 2025 that can be submitted as it is: some figures, all parts, nothing to explain. */
    public static AnnualReport complete(String organ) {
        String edition = EDITIONS.forYear(YEAR).edition();
        Map<CellId, CellValue> zeros = new HashMap<>();
        EDITIONS.named(edition).cells().forEach(cell -> zeros.put(cell, CellValue.of(0)));
        zeros.put(RECEIVED, CellValue.of(12));
        zeros.put(GRANTED, CellValue.of(12));
        zeros.put(CellId.parse("fees/administrative-fees/amount"), CellValue.of(new java.math.BigDecimal("3.04")));
        Cells cells = Cells.of(zeros);
        for (CellId total : EDITIONS.named(edition).cells()) {
            if (total.column().equals("total") || total.row().equals("total-handled")) {
                cells = cells.with(total, null);
            }
        }
        Map<Part, List<Block>> parts = new EnumMap<>(Part.class);
        parts.put(
                Part.PREAMBLE,
                List.of(
                        Block.paragraph("p1", "本报告所列数据的统计期限自" + YEAR + "年1月1日起至" + YEAR + "年12月31日止。"),
                        Block.paragraph("p2", "本报告根据《中华人民共和国政府信息公开条例》编制，电子版可在县人民政府网站下载。地址：人民路1号，电话：0431-00000000。")));
        parts.put(
                Part.OVERVIEW,
                List.of(
                        Block.paragraph("o1", "（一）主动公开。全年公开各类信息一百余条。"),
                        Block.paragraph("o2", "（二）依申请公开。全年收到申请12件，均已答复。"),
                        Block.paragraph("o3", "（三）政府信息管理。信息发布前逐条进行保密审查，过期信息及时清理。"),
                        Block.paragraph("o4", "（四）政府信息公开平台建设。维护县政府网站专栏1个、政务新媒体1个。"),
                        Block.paragraph("o5", "（五）监督保障。组织培训2次，工作考核为良好，开展了社会评议，没有发生责任追究的情形。")));
        parts.put(
                Part.PROBLEMS,
                List.of(
                        Block.paragraph("q1", "存在的问题是解读材料偏少，2026年起逐件配发问答。"),
                        Block.paragraph("q2", "改进措施：由起草科室在文件印发当日一并报送问答，办公室每季度抽查配发情况并在内部通报；对群众来电询问集中的事项，三个工作日内补充说明。")));
        parts.put(Part.OTHER_MATTERS, List.of(Block.paragraph("m1", "本年度未收取信息处理费，没有其他需要报告的事项。")));
        AnnualReport report = AnnualReport.empty(edition, YEAR, organ).withNarratives(parts);
        return report.withCells(new TotalsFiller(EDITIONS.named(edition)).fill(cells));
    }
}
