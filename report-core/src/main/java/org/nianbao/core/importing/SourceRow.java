package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;

/**
 * The row of the file's table that a note speaks of, with the rows that head its columns: a small picture to be shown beside the
 * note. Rows are counted from 0 at the first head row; spans stay within the picture; long texts are cut.
 *
 * @param head the rows that name the columns, each cell once, in the row where it begins; empty when the table has none
 * @param cells the row's cells from left to right, each once
 * @param marked which of them the note speaks of; -1 for the whole row, or when it is not certain which
 */
public record SourceRow(List<List<SourceCell>> head, List<SourceCell> cells, int marked) {

    private static final int MOST_HEAD_ROWS = 5;
    private static final int MOST_CELLS = 60;
    private static final int LONGEST_TEXT = 80;

    public SourceRow {
        head = head.stream().map(List::copyOf).toList();
        cells = List.copyOf(cells);
    }

    /** The head of a band's rows, to be made once for all of them. */
    static List<List<SourceCell>> head(Band band) {
        List<List<SourceCell>> head = new ArrayList<>();
        Set<SourceCell> seen = new LinkedHashSet<>();
        List<Integer> rows = band.headRows();
        int count = Math.min(rows.size(), MOST_HEAD_ROWS);
        for (int i = 0; i < count; i++) {
            List<SourceCell> line = new ArrayList<>();
            for (SourceCell cell : first(band.headGrid(), rows.get(i))) {
                if (seen.add(cell)) {
                    line.add(shown(cell, i, Math.min(cell.rowSpan(), count - i)));
                }
            }
            head.add(line);
        }
        return head;
    }

    /** @param marked the cell of the grid that the note speaks of; null for the whole row */
    static SourceRow of(List<List<SourceCell>> head, SourceGrid grid, int row, @Nullable SourceCell marked) {
        List<SourceCell> line = first(grid, row);
        List<SourceCell> cells = new ArrayList<>();
        line.forEach(cell -> cells.add(shown(cell, head.size(), 1)));
        return new SourceRow(head, cells, marked == null ? -1 : line.indexOf(marked));
    }

    private static List<SourceCell> first(SourceGrid grid, int row) {
        List<SourceCell> cells = grid.distinct(row);
        return cells.subList(0, Math.min(cells.size(), MOST_CELLS));
    }

    private static SourceCell shown(SourceCell cell, int row, int rowSpan) {
        String text = Blanks.joined(cell.text());
        String cut = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        return new SourceCell(cut, row, cell.column(), rowSpan, cell.columnSpan());
    }
}
