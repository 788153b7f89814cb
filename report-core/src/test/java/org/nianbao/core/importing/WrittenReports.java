package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.format.json.EditionFiles;

/** Reports as people might write them, by seed: the same seed, the same report. */
final class WrittenReports {

    private static final List<String> ORGANS = List.of("合心镇人民政府", "某县发展和改革局", "某市人民政府办公室", "高新区管委会（本级）");
    private static final List<String> WORDS = List.of(
            "本年度",
            "主动公开",
            "政府信息",
            "依申请公开",
            "<script>",
            "&amp;",
            "“放管服”",
            "3114件",
            "《条例》",
            "监督保障",
            "平台建设",
            "1.5万元",
            "，",
            "、",
            "；",
            "A&B",
            "\"引号\"",
            "同比增长12.5%",
            "𠮷",
            "（含镇级）");
    private static final List<String> RAW = List.of("19①", "无", "/", "—", "22（其中修订16件）", "约30", "000", "1.2.3");

    private final Random random;
    private final ReportFormat format;

    private WrittenReports(long seed) {
        this.random = new Random(seed);
        List<ReportFormat> formats = EditionFiles.editions().formats();
        this.format = formats.get(random.nextInt(formats.size()));
    }

    /** The report of this seed. */
    static AnnualReport of(long seed) {
        return new WrittenReports(seed).report();
    }

    private AnnualReport report() {
        int year = format.edition().equals("2019") ? 2019 + random.nextInt(2) : 2021 + random.nextInt(5);
        String organ = one(ORGANS);
        Map<CellId, CellValue> cells = new LinkedHashMap<>();
        Map<CellId, String> units = new LinkedHashMap<>();
        for (TableSpec table : format.tables()) {
            for (CellId cell : table.cells()) {
                cell(table, cell, cells, units);
            }
        }
        return new AnnualReport(
                format.edition(),
                year,
                organ,
                AnnualReport.titleFor(organ, year),
                narratives(organ, year),
                Cells.of(cells),
                units,
                random.nextBoolean() ? Map.of("本年政府信息公开发布总数量（非新闻类）", CellValue.of(random.nextInt(99))) : Map.of());
    }

    private void cell(TableSpec table, CellId cell, Map<CellId, CellValue> cells, Map<CellId, String> units) {
        int chance = random.nextInt(20);
        if (chance == 0) {
            return;
        }
        if (chance == 1) {
            cells.put(cell, CellValue.raw(one(RAW)));
            return;
        }
        cells.put(cell, CellValue.of(number(table, table.kindOf(cell))));
        Header column = table.column(cell.column());
        if (column != null && !column.units().isEmpty() && random.nextBoolean()) {
            units.put(cell, one(column.units()));
        }
    }

    private BigDecimal number(TableSpec table, CellKind kind) {
        long whole = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 10 : 20_000_000);
        return switch (kind) {
            case COUNT -> BigDecimal.valueOf(whole);
            case CHANGE -> BigDecimal.valueOf(random.nextBoolean() ? whole : -whole);
            case AMOUNT -> BigDecimal.valueOf(whole, random.nextInt(table.decimals() + 1));
        };
    }

    private Map<Part, List<Block>> narratives(String organ, int year) {
        Map<Part, List<Block>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (part != Part.SIGNATURE && random.nextInt(5) > 0) {
                parts.put(part, blocks());
            }
        }
        if (parts.containsKey(Part.OTHER_MATTERS) && random.nextBoolean()) {
            parts.put(
                    Part.SIGNATURE,
                    List.of(
                            Block.paragraph("b1", organ),
                            Block.paragraph("b2", year + 1 + "年1月" + (1 + random.nextInt(31)) + "日")));
        }
        return parts;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            blocks.add(block("b" + i));
        }
        return blocks;
    }

    private Block block(String id) {
        return switch (random.nextInt(6)) {
            case 0 -> Block.heading(id, 1 + random.nextInt(3), "（二）" + words(3));
            case 1 -> table(id);
            default ->
                Block.paragraph(id, (random.nextBoolean() ? "　　" : "") + "全年" + words(1 + random.nextInt(30)) + "。");
        };
    }

    private Block table(String id) {
        int columns = 2 + random.nextInt(3);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 2 + random.nextInt(3); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(random.nextInt(4) == 0 ? "" : words(2));
            }
            rows.add(cells);
        }
        rows.get(0).set(0, "渠道");
        return new Block.Table(id, rows);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(one(WORDS));
        }
        return words.toString();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
