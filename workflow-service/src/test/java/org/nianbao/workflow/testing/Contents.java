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
                Part.PREAMBLE, List.of(Block.paragraph("p1", "本报告所列数据的统计期限自" + YEAR + "年1月1日起至" + YEAR + "年12月31日止。")));
        parts.put(
                Part.OVERVIEW,
                List.of(
                        Block.paragraph("o1", "（一）主动公开。全年公开各类信息一百余条。"),
                        Block.paragraph("o2", "（二）依申请公开。全年收到申请12件，均已答复。")));
        parts.put(Part.PROBLEMS, List.of(Block.paragraph("q1", "存在的问题是解读材料偏少，2026年起逐件配发问答。")));
        parts.put(Part.OTHER_MATTERS, List.of(Block.paragraph("m1", "本年度未收取信息处理费，没有其他需要报告的事项。")));
        AnnualReport report = AnnualReport.empty(edition, YEAR, organ).withNarratives(parts);
        return report.withCells(new TotalsFiller(EDITIONS.named(edition)).fill(cells));
    }
}
