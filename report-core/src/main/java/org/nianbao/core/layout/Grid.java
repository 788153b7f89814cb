package org.nianbao.core.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table whose cells cover its rectangle exactly once.
 *
 * @param place the table's id for a statutory table, {@code part/block} for a table in the text
 * @param title what the table is called for those who cannot see it
 * @param statutory whether it is one of the official tables
 * @param headRows how many rows at the top repeat on each page
 * @param headColumns how many columns on the left name the row
 * @param rows the number of rows
 * @param columns the number of columns
 * @param landscape whether it needs a page turned on its side
 * @param cells the cells, by row, then by column
 */
public record Grid(
        String place,
        String title,
        boolean statutory,
        int headRows,
        int headColumns,
        int rows,
        int columns,
        boolean landscape,
        List<GridCell> cells)
        implements DocumentBlock {

    public Grid {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList();
        checkCover(place, rows, columns, cells);
    }

    /** The cells that begin in each row, from the left. */
    public List<List<GridCell>> byRow() {
        List<List<GridCell>> byRow = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            byRow.add(new ArrayList<>());
        }
        cells.forEach(cell -> byRow.get(cell.row()).add(cell));
        return byRow;
    }

    private static void checkCover(String place, int rows, int columns, List<GridCell> cells) {
        boolean[][] covered = new boolean[rows][columns];
        int count = 0;
        for (GridCell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    if (row >= rows || column >= columns || covered[row][column]) {
                        throw new IllegalArgumentException(place + ": covered twice or outside: " + cell);
                    }
                    covered[row][column] = true;
                    count++;
                }
            }
        }
        if (count != rows * columns) {
            throw new IllegalArgumentException(place + ": " + (rows * columns - count) + " places not covered");
        }
    }
}
