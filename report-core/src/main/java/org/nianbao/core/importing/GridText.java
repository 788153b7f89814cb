package org.nianbao.core.importing;

import java.util.List;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;

/** Rows of a grid as text, for notes. */
final class GridText {

    private GridText() {}

    /** The texts of cells, parted by bars. */
    static String of(List<SourceCell> cells) {
        return String.join(
                " | ",
                cells.stream()
                        .map(SourceCell::text)
                        .filter(text -> !text.isEmpty())
                        .map(Blanks::joined)
                        .toList());
    }

    /** The texts that begin in a row, parted by bars; empty for a row that says nothing. */
    static String line(SourceGrid grid, int row) {
        return of(grid.distinct(row).stream().filter(cell -> cell.row() == row).toList());
    }
}
