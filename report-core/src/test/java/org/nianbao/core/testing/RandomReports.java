package org.nianbao.core.testing;

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
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;

/** Random content. The same seed makes the same reports, so a failure can be repeated from the seed in its message. */
public final class RandomReports {

    private static final String LETTERS = "政府信息公开年度报告一二三（）“”《》 \t\n0123456789Aa<&>\"\\/😀㐀é　";

    private final Random random;

    public RandomReports(long seed) {
        this.random = new Random(seed);
    }

    /** A figure of the cell's kind, small, large or zero. */
    public CellValue figure(TableSpec table, CellId cell) {
        long size = List.of(1L, 10L, 1_000L, 1_000_000_000L).get(random.nextInt(4));
        long whole = (long) (random.nextDouble() * size);
        if (table.kindOf(cell) == CellKind.AMOUNT) {
            return CellValue.of(
                    BigDecimal.valueOf(whole % 100_000_000).add(BigDecimal.valueOf(random.nextInt(1_000_000), 6)));
        }
        return CellValue.of(table.kindOf(cell) == CellKind.CHANGE && random.nextBoolean() ? -whole : whole);
    }

    /** Every cell a figure. */
    public Cells figures(ReportFormat format) {
        Map<CellId, CellValue> cells = new LinkedHashMap<>();
        for (TableSpec table : format.tables()) {
            table.cells().forEach(cell -> cells.put(cell, figure(table, cell)));
        }
        return Cells.of(cells);
    }

    /** Anything that a report may hold: blanks, raw texts, cells of other editions, strange characters. */
    public AnnualReport anything(ReportFormat format, List<CellId> allCells) {
        Map<CellId, CellValue> cells = new LinkedHashMap<>();
        for (CellId cell : allCells) {
            switch (random.nextInt(5)) {
                case 0, 1 -> cells.put(cell, CellValue.of(random.nextInt(1_000)));
                case 2 -> cells.put(cell, CellValue.raw("x" + text(10)));
                case 3 ->
                    cells.put(
                            cell,
                            CellValue.of(
                                    BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, random.nextInt(6))));
                default -> {
                    // blank
                }
            }
        }
        Map<Part, List<Block>> narratives = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            List<Block> blocks = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                blocks.add(block(part.id() + "-" + i, allCells));
            }
            narratives.put(part, blocks);
        }
        Map<CellId, String> units = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            units.put(allCells.get(random.nextInt(allCells.size())), random.nextBoolean() ? "元" : "万元");
        }
        Map<String, CellValue> local = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            local.put(i + text(8), CellValue.of(random.nextInt(100)));
        }
        return new AnnualReport(
                format.edition(),
                2019 + random.nextInt(10),
                "机关" + text(4),
                text(20),
                narratives,
                Cells.of(cells),
                units,
                local);
    }

    private Block block(String id, List<CellId> cells) {
        return switch (random.nextInt(3)) {
            case 0 -> Block.heading(id, 1 + random.nextInt(3), text(12));
            case 1 -> {
                String text = "共" + text(30);
                yield new Block.Paragraph(
                        id, text, List.of(new Block.BoundNumber(0, 1, cells.get(random.nextInt(cells.size())))));
            }
            default -> new Block.Table(id, List.of(List.of(text(3), text(3)), List.of(text(3))));
        };
    }

    private String text(int longest) {
        int[] points = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
