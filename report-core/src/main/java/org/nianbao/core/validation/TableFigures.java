package org.nianbao.core.validation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.TableSpec;

/**
 * The values of a table, looked up once: what most tables are, full of whole numbers, is then known without another look.
 *
 * @param filled how many of its cells, those of undivided rows included, are not blank
 * @param full whether every cell of its own holds a figure
 * @param counts the figures in the order of the cells; null when one of them is no whole number or is negative, or an undivided
 *     row is filled
 */
record TableFigures(int filled, boolean full, long @Nullable [] counts) {

    static TableFigures of(TableSpec table, Cells cells) {
        long[] counts = new long[table.cells().size()];
        int filled = 0;
        int figures = 0;
        boolean whole = true;
        for (CellId cell : table.cells()) {
            CellValue value = cells.get(cell);
            if (value instanceof CellValue.Figure figure) {
                BigDecimal number = figure.number();
                whole = whole && number.scale() <= 0 && number.signum() >= 0;
                counts[figures++] = whole ? number.longValue() : 0;
            }
            filled += value == null ? 0 : 1;
        }
        boolean full = figures == counts.length;
        int own = filled;
        for (CellId cell : table.undividedCells()) {
            filled += cells.isBlank(cell) ? 0 : 1;
        }
        return new TableFigures(filled, full, full && whole && filled == own ? counts : null);
    }

    /** Whether every cell holds a whole number, zero or more, and nothing else is filled. */
    boolean areCounts() {
        return counts != null;
    }

    /** Whether all identities of the table are known to hold. */
    boolean satisfy(TableSpec table) {
        return counts != null && table.counted().hold(counts);
    }
}
