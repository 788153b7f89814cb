package org.nianbao.core.importing.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the file.
 *
 * @param rows the rows; a merged cell appears in every place that it takes
 * @param rectangular whether the file knows columns and merged cells; a plain text does not, there a row has only the
 *     cells that were written
 */
public record SourceGrid(List<List<SourceCell>> rows, boolean rectangular) implements SourceItem {

    public SourceGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The columns of the widest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The grid with its rows as columns; only for one that knows its columns. */
    public SourceGrid turned() {
        List<List<SourceCell>> turned = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            List<SourceCell> line = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                SourceCell cell = column < rows.get(row).size() ? rows.get(row).get(column) : null;
                line.add(
                        cell == null
                                ? new SourceCell("", column, row, 1, 1)
                                : new SourceCell(
                                        cell.text(), cell.column(), cell.row(), cell.columnSpan(), cell.rowSpan()));
            }
            turned.add(line);
        }
        return new SourceGrid(turned, rectangular);
    }

    /** The cells of a row from left to right, each merged cell once. */
    public List<SourceCell> distinct(int row) {
        List<SourceCell> cells = new ArrayList<>();
        SourceCell last = null;
        for (SourceCell cell : rows.get(row)) {
            if (!cell.equals(last)) {
                cells.add(cell);
            }
            last = cell;
        }
        return cells;
    }
}
