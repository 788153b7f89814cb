package org.nianbao.core.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.TableSpec;

/** Sets one statutory table as the official format prints it. */
final class TableLayout {

    private final AnnualReport report;
    private final EditionTable table;
    private final TableSpec spec;
    private final List<GridCell> cells = new ArrayList<>();

    private TableLayout(AnnualReport report, EditionTable table) {
        this.report = report;
        this.table = table;
        this.spec = table.spec();
    }

    /**
     * The table as a grid.
     *
     * @param sectionTitle the title of its section: a table of the same name prints no caption of its own
     */
    static Grid lay(AnnualReport report, EditionTable table, String sectionTitle) {
        TableLayout layout = new TableLayout(report, table);
        return table.spec().across() ? layout.across() : layout.down(sectionTitle);
    }

    private Grid down(String sectionTitle) {
        List<Header> rows = table.whole() ? spec.rows() : rowsWithCells(spec.rows());
        int labelColumns = depth(rows);
        int width = labelColumns + leaves(spec.columns());
        int at = 0;
        if (!spec.title().equals(sectionTitle)) {
            add(at++, 0, 1, width, GridCell.Role.CAPTION, spec.title());
        }
        int overRows = spec.over().isEmpty() ? 0 : 1;
        int columnDepth = depth(spec.columns());
        add(at, 0, overRows + columnDepth, labelColumns, GridCell.Role.CORNER, spec.corner());
        if (overRows > 0) {
            add(at++, labelColumns, 1, width - labelColumns, GridCell.Role.COLUMN_HEAD, spec.over());
        }
        columnHeads(spec.columns(), at, labelColumns, columnDepth);
        at += columnDepth;
        int headRows = at;
        for (Header row : rows) {
            at = row(row, at, 0, labelColumns);
        }
        return grid(headRows, labelColumns, at, width, labelColumns > 1);
    }

    /** Rows side by side, each with all columns under it, over one line of cells. */
    private Grid across() {
        int perRow = leaves(spec.columns());
        int headRows = depth(spec.rows()) + depth(spec.columns());
        int width = spec.leafRows().size() * perRow;
        acrossHeads(spec.rows(), 0, 0, headRows, perRow);
        int column = 0;
        for (Header row : spec.leafRows()) {
            figures(row, headRows, column);
            column += perRow;
        }
        return grid(headRows, 0, headRows + 1, width, false);
    }

    private void acrossHeads(List<Header> headers, int row, int column, int headRows, int perRow) {
        int at = column;
        for (Header header : headers) {
            int span = (int) header.leaves().count() * perRow;
            add(row, at, 1, span, GridCell.Role.COLUMN_HEAD, header.label());
            if (header.isLeaf()) {
                columnHeads(spec.columns(), row + 1, at, headRows - row - 1);
            } else {
                acrossHeads(header.parts(), row + 1, at, headRows, perRow);
            }
            at += span;
        }
    }

    /** Column heads of several levels, in the rows given; a leaf reaches down to the last of them. */
    private void columnHeads(List<Header> headers, int row, int column, int depth) {
        int at = column;
        for (Header header : headers) {
            int span = (int) header.leaves().count();
            add(row, at, header.isLeaf() ? depth : 1, span, GridCell.Role.COLUMN_HEAD, header.label());
            if (!header.isLeaf()) {
                columnHeads(header.parts(), row + 1, at, depth - 1);
            }
            at += span;
        }
    }

    /** A row, or a group with the rows beside it; a leaf reaches over to the figures. Answers the next free row. */
    private int row(Header header, int row, int column, int labelColumns) {
        if (header.isLeaf()) {
            add(row, column, 1, labelColumns - column, GridCell.Role.ROW_HEAD, header.label());
            figures(header, row, labelColumns);
            return row + 1;
        }
        int at = row;
        for (Header part : header.parts()) {
            at = row(part, at, column + 1, labelColumns);
        }
        add(row, column, at - row, 1, GridCell.Role.ROW_HEAD, header.label());
        return at;
    }

    private void figures(Header row, int at, int firstColumn) {
        int column = firstColumn;
        for (Header leaf : spec.leafColumns()) {
            CellId cell = new CellId(spec.id(), row.leafId(), leaf.leafId());
            boolean printed = table.cells().contains(cell);
            cells.add(new GridCell(
                    at, column++, 1, 1, GridCell.Role.FIGURE, printed ? textOf(cell) : "", printed ? cell : null));
        }
    }

    /** The value as stored, with its unit where the table prints none; empty when blank. */
    private String textOf(CellId cell) {
        @Nullable CellValue value = report.cells().get(cell);
        if (value == null) {
            return "";
        }
        String unit = value instanceof CellValue.Figure ? report.units().getOrDefault(cell, "") : "";
        return PlainText.of(value + unit);
    }

    private void add(int row, int column, int rowSpan, int columnSpan, GridCell.Role role, String text) {
        cells.add(new GridCell(row, column, rowSpan, columnSpan, role, text, null));
    }

    private Grid grid(int headRows, int headColumns, int rows, int columns, boolean landscape) {
        return new Grid(spec.id(), spec.title(), true, headRows, headColumns, rows, columns, landscape, cells);
    }

    private List<Header> rowsWithCells(List<Header> rows) {
        Set<String> kept = new HashSet<>();
        table.cells().forEach(cell -> kept.add(cell.row()));
        return rows.stream()
                .flatMap(Header::leaves)
                .filter(leaf -> kept.contains(leaf.leafId()))
                .toList();
    }

    private static int depth(List<Header> headers) {
        return headers.stream().mapToInt(Header::depth).max().orElse(1);
    }

    private static int leaves(List<Header> headers) {
        return (int) headers.stream().flatMap(Header::leaves).count();
    }
}
