package org.nianbao.core.importing;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;

/** Rows of a grid as text, for notes. */
final class GridText {

    private GridText() {}

    /** The texts that begin in a row, parted by bars; empty for a row that says nothing. */
    static String line(SourceGrid grid, int row) {
        StringBuilder line = new StringBuilder();
        for (SourceCell cell : grid.distinct(row)) {
            if (!cell.isBlank() && cell.row() == row) {
                line.append(line.isEmpty() ? "" : " | ").append(Blanks.joined(cell.text()));
            }
        }
        return line.toString();
    }
}
