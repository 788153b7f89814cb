package org.nianbao.core.testing;

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
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.json.EditionFiles;

/** Reports for whoever prints: every cell has a figure of its own, so that no two can be taken for each other. */
public final class PrintedReports {

    /** Text that would do harm in HTML, XML or a spreadsheet if it were taken for anything but text. */
    public static final String HOSTILE = "<script>alert('1')</script> & \"引号\" =1+1 ]]>";

    private PrintedReports() {}

    /** A report with every cell of the edition filled, and a text in every part. */
    public static AnnualReport full(String edition) {
        ReportFormat format = EditionFiles.editions().named(edition);
        Map<CellId, CellValue> cells = new HashMap<>();
        long figure = 10_001;
        for (CellId cell : format.cells()) {
            cells.put(cell, CellValue.of(figure++));
        }
        Map<Part, List<Block>> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            texts.put(part, List.of(Block.paragraph(part.id() + "-1", "这是" + part.id() + "的文字。")));
        }
        int year = edition.equals("2019") ? 2020 : 2024;
        return new AnnualReport(
                edition,
                year,
                "合心镇人民政府",
                AnnualReport.titleFor("合心镇人民政府", year),
                texts,
                Cells.of(cells),
                Map.of(),
                Map.of("本年发布总数量", CellValue.of(777)));
    }

    /** The full report with this text wherever text can stand. */
    public static AnnualReport saying(String text) {
        AnnualReport full = full("2021");
        Map<Part, List<Block>> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            texts.put(
                    part,
                    List.of(
                            Block.heading("h", 1, text),
                            Block.paragraph("p", text),
                            new Block.Table("t", List.of(List.of(text, "二"), List.of("三")))));
        }
        CellId cell = CellId.parse("requests/granted/natural-person");
        return new AnnualReport(
                full.edition(),
                full.year(),
                text,
                text,
                texts,
                full.cells().with(cell, CellValue.raw(text.length() > 200 ? text.substring(0, 200) : text)),
                Map.of(),
                Map.of(text, CellValue.raw("见附件")));
    }
}
