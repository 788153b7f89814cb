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

/**
 * Makes reports for tests: {@link #good} is one in which no rule finds anything, to be spoilt in one place. Its
 * texts say what its cells hold, whatever these are changed to.
 */
public final class ReportBuilder {

    /** The organ whose report it is. */
    public static final String ORGAN = "合心镇人民政府";

    private final String edition;
    private final int year;
    private String title;
    private final Map<Part, List<Block>> written = new EnumMap<>(Part.class);
    private final Map<Part, List<String>> added = new EnumMap<>(Part.class);
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
        written.put(part, blocks);
        return this;
    }

    /** One paragraph more, behind what the part says. */
    public ReportBuilder saying(Part part, String paragraph) {
        added.computeIfAbsent(part, none -> new ArrayList<>()).add(paragraph);
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
        return buildAs(edition);
    }

    /** The same under another edition's name, as a wrong choice at the start would have it. */
    public AnnualReport buildAs(String otherEdition) {
        Cells figures = Cells.of(cells);
        return new AnnualReport(otherEdition, year, ORGAN, title, narratives(figures), figures, Map.of(), local);
    }

    private Map<Part, List<Block>> narratives(Cells figures) {
        Map<Part, List<Block>> narratives = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            List<Block> blocks =
                    new ArrayList<>(written.containsKey(part) ? written.get(part) : GoodTexts.of(part, year, figures));
            for (String paragraph : added.getOrDefault(part, List.of())) {
                blocks.add(Block.paragraph(part.id() + "-" + (blocks.size() + 1), paragraph));
            }
            if (!blocks.isEmpty()) {
                narratives.put(part, blocks);
            }
        }
        return narratives;
    }
}
