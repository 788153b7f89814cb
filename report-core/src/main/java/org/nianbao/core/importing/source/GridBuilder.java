package org.nianbao.core.importing.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Puts cells with spans into a rectangular grid: each cell takes the next free place of its row, as browsers do it. */
public final class GridBuilder {

    private static final int MAX_COLUMNS = 200;
    private static final int MAX_PLACES = 200_000;

    private static final class Draft {
        final String text;
        final int row;
        final int column;
        int rowSpan = 1;
        int columnSpan = 1;
        private @Nullable SourceCell cell;

        Draft(String text, int row, int column) {
            this.text = text;
            this.row = row;
            this.column = column;
        }

        /** The cell, the same one for every place that it takes; only once its spans are final. */
        SourceCell cell() {
            if (cell == null) {
                cell = new SourceCell(text, row, column, rowSpan, columnSpan);
            }
            return cell;
        }
    }

    private final List<List<@Nullable Draft>> rows = new ArrayList<>();
    private int row = -1;
    private int column;
    private int places;

    /** Begins a row. */
    public void row() {
        row++;
        column = 0;
        line(row);
    }

    /** Leaves places of the row empty. */
    public void skip(int columns) {
        for (int i = 0; i < columns; i++) {
            cell("", 1, 1);
        }
    }

    /** Adds a cell; spans below 1 count as 1. */
    public void cell(String text, int rowSpan, int columnSpan) {
        if (row < 0) {
            row();
        }
        while (at(row, column) != null) {
            column++;
        }
        if (column >= MAX_COLUMNS) {
            throw Unreadable.tooMuch();
        }
        Draft draft = new Draft(Blanks.lines(text), row, column);
        int columns = Math.max(1, Math.min(columnSpan, MAX_COLUMNS - column));
        for (int r = 0; r < Math.max(1, rowSpan); r++) {
            for (int c = 0; c < columns; c++) {
                place(draft, row + r, column + c);
            }
        }
        draft.rowSpan = Math.max(1, rowSpan);
        draft.columnSpan = columns;
        column += columns;
    }

    /**
     * Adds a cell that continues the cell above it, as Word writes vertical merges.
     *
     * @return whether there was a cell of this width above; otherwise an ordinary cell was added
     */
    public boolean continued(String text, int columnSpan) {
        while (at(row, column) != null) {
            column++;
        }
        Draft above = row == 0 ? null : at(row - 1, column);
        if (above == null || above.column != column) {
            cell(text, 1, columnSpan);
            return false;
        }
        above.rowSpan = row - above.row + 1;
        for (int c = 0; c < above.columnSpan; c++) {
            place(above, row, column + c);
        }
        column += Math.max(above.columnSpan, Math.min(columnSpan, MAX_COLUMNS));
        return true;
    }

    /**
     * The grid. Places between cells that no cell took are blank; a row that ends early stays short. Rows that only spans
     * reached are left out.
     */
    public SourceGrid build() {
        List<List<SourceCell>> built = new ArrayList<>();
        for (int r = 0; r <= row; r++) {
            List<SourceCell> line = new ArrayList<>();
            for (int c = 0; c < line(r).size(); c++) {
                Draft draft = at(r, c);
                line.add(draft == null ? new SourceCell("", r, c, 1, 1) : draft.cell());
            }
            built.add(line);
        }
        return new SourceGrid(built, true);
    }

    private void place(Draft draft, int r, int c) {
        if (++places > MAX_PLACES) {
            throw Unreadable.tooMuch();
        }
        List<@Nullable Draft> line = line(r);
        if (line.size() <= c) {
            line.addAll(Collections.nCopies(c + 1 - line.size(), null));
        }
        if (line.get(c) == null) {
            line.set(c, draft);
        }
    }

    private List<@Nullable Draft> line(int r) {
        while (rows.size() <= r) {
            rows.add(new ArrayList<>());
        }
        return rows.get(r);
    }

    private @Nullable Draft at(int r, int c) {
        List<@Nullable Draft> line = line(r);
        return c < line.size() ? line.get(c) : null;
    }
}
