package org.nianbao.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.nianbao.core.importing.source.GridBuilder;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.SourceItem;
import org.nianbao.core.importing.source.SourceParagraph;
import org.nianbao.core.importing.source.Unreadable;

/** A table while it is read: rows of cells with what Word says about their merging. */
final class TableDraft {

    private static final int MOST_ROWS = 10_000;

    /** A cell while it is read. */
    static final class Cell {
        final List<SourceItem> items = new ArrayList<>();
        int span = 1;
        boolean continuesAbove;
        boolean continuesLeft;

        String text() {
            StringBuilder text = new StringBuilder();
            for (SourceItem item : items) {
                if (item instanceof SourceParagraph paragraph) {
                    text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
                } else if (item instanceof SourceGrid grid) {
                    grid.rows()
                            .forEach(
                                    row -> row.forEach(cell -> text.append('\n').append(cell.text())));
                }
            }
            return text.toString();
        }

        boolean holdsTable() {
            return items.stream().anyMatch(SourceGrid.class::isInstance);
        }
    }

    /** A row while it is read. */
    static final class Row {
        final List<Cell> cells = new ArrayList<>();
        int before;
        boolean deleted;

        String text() {
            return String.join(
                    " ",
                    cells.stream()
                            .map(Cell::text)
                            .filter(text -> !text.isBlank())
                            .toList());
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
        if (rows.size() > MOST_ROWS) {
            throw Unreadable.tooMuch();
        }
    }

    /**
     * Hands over what the table is: a grid, or, when it only places things on the page, what stands in it.
     *
     * @param covered takes text that stands under a merged cell, where nobody sees it
     */
    void finish(Landmarks landmarks, Consumer<SourceItem> items, Consumer<String> covered) {
        if (isLayout(landmarks)) {
            rows.forEach(row -> row.cells.forEach(cell -> cell.items.forEach(items)));
        } else {
            items.accept(grid(covered));
        }
    }

    private boolean isLayout(Landmarks landmarks) {
        int cells = rows.stream().mapToInt(row -> row.cells.size()).sum();
        if (cells <= 1) {
            return true;
        }
        boolean nested = rows.stream().flatMap(row -> row.cells.stream()).anyMatch(Cell::holdsTable);
        return nested
                && rows.stream()
                        .flatMap(row -> row.cells.stream())
                        .filter(cell -> !cell.holdsTable())
                        .noneMatch(cell -> landmarks.isLabel(cell.text()));
    }

    private SourceGrid grid(Consumer<String> covered) {
        GridBuilder grid = new GridBuilder();
        for (Row row : rows) {
            grid.row();
            grid.skip(row.before);
            for (int i = 0; i < row.cells.size(); i++) {
                Cell cell = row.cells.get(i);
                if (cell.continuesLeft) {
                    continue;
                }
                int span = cell.span;
                for (int j = i + 1; j < row.cells.size() && row.cells.get(j).continuesLeft; j++) {
                    span += row.cells.get(j).span;
                }
                if (!cell.continuesAbove) {
                    grid.cell(cell.text(), 1, span);
                } else if (grid.continued(cell.text(), span) && !cell.text().isBlank()) {
                    covered.accept(cell.text());
                }
            }
        }
        return grid.build();
    }
}
