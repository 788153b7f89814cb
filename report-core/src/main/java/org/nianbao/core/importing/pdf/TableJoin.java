package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;

/** Puts a table together that a page break parts. */
final class TableJoin {

    private static final float SAME = 6;

    private final Landmarks landmarks;

    TableJoin(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /**
     * Whether the table on the next page goes on with this one: as wide, or narrower by whole columns on the left, whose
     * cell goes on over the whole page and has neither begin nor end there.
     */
    boolean continues(PlacedTable table, PlacedTable next) {
        float left = next.box().left();
        return (Math.abs(table.box().left() - left) < SAME
                        || table.cells().stream().anyMatch(cell -> Math.abs(cell.right() - left) < SAME / 2))
                && Math.abs(table.box().right() - next.box().right()) < SAME;
    }

    PlacedTable join(PlacedTable table, PlacedTable other) {
        PlacedTable next = other.fitted(table);
        int repeated = repeatedHead(table, next);
        List<PlacedCell> cells = new ArrayList<>(table.cells());
        List<PlacedCell> rest = new ArrayList<>(next.cells().stream()
                .filter(cell -> cell.row() >= repeated)
                .map(cell -> cell.at(cell.row() - repeated))
                .toList());
        int rows = next.rows() - repeated;
        int at = table.rows();
        if (rows > 0 && isSplit(cells, at - 1, rest)) {
            boolean more = hasMore(cells, at - 1, rest);
            mergeRow(cells, at - 1, rest, more ? 0 : 1);
            if (!more) {
                rest.removeIf(cell -> cell.row() == 0 && cell.rowSpan() == 1);
                at--;
            }
        } else if (rows > 0 && isWords(cells, at - 1) && isWords(rest, 0)) {
            mergeHead(cells, at - 1, rest);
        }
        for (PlacedCell cell : rest) {
            cells.add(cell.at(cell.row() + at));
        }
        return new PlacedTable(table.box(), cells, at + rows);
    }

    /** How many rows at the top of the next page are those at the top of the table. */
    private static int repeatedHead(PlacedTable table, PlacedTable next) {
        int repeated = 0;
        while (repeated < Math.min(table.rows(), next.rows())
                && !next.text(repeated).isBlank()
                && table.text(repeated).equals(next.text(repeated))) {
            repeated++;
        }
        boolean cut = false;
        for (PlacedCell cell : next.cells()) {
            cut |= cell.row() < repeated && cell.row() + cell.rowSpan() > repeated;
        }
        return cut ? 0 : repeated;
    }

    /** Whether the first row of the next page is the rest of the last row: a label is whole only with both. */
    private boolean isSplit(List<PlacedCell> cells, int last, List<PlacedCell> rest) {
        boolean completes = false;
        boolean figuresAbove = false;
        boolean figuresBelow = false;
        boolean words = false;
        boolean underWords = false;
        for (PlacedCell below : rest) {
            if (below.row() != 0) {
                continue;
            }
            PlacedCell above = over(cells, last, below);
            if (above != null && !above.isBlank() && !below.isBlank()) {
                String upper = Blanks.joined(above.text());
                String lower = Blanks.joined(below.text());
                if ((isFigure(upper) && isFigure(lower)) || (landmarks.isLabel(upper) && landmarks.isLabel(lower))) {
                    return false;
                }
                completes |= !isFigure(lower) && landmarks.isLabel(upper + lower);
            }
            words |= !below.isBlank() && !isFigure(below.text());
            figuresBelow |= isFigure(below.text());
            underWords |= isFigure(below.text()) && above != null && !above.isBlank();
            figuresAbove |= above != null && above.row() == last && isFigure(above.text());
        }
        return completes || (!words && !underWords && figuresBelow && !figuresAbove);
    }

    /** Whether the first row of the next page has texts that go on with no cell: it is a row of its own, into which others reach. */
    private static boolean hasMore(List<PlacedCell> cells, int last, List<PlacedCell> rest) {
        return rest.stream()
                .anyMatch(below -> below.row() == 0 && !below.isBlank() && over(cells, last, below) == null);
    }

    private static boolean isWords(List<PlacedCell> cells, int row) {
        return cells.stream().noneMatch(cell -> cell.row() == row && isFigure(cell.text()));
    }

    /** A head that is parted: what is blank below a heading as wide is the rest of its cell. */
    private static void mergeHead(List<PlacedCell> cells, int last, List<PlacedCell> rest) {
        for (PlacedCell below : List.copyOf(rest)) {
            PlacedCell above = below.row() == 0 && below.isBlank() ? over(cells, last, below) : null;
            if (above != null && !above.isBlank()) {
                cells.set(cells.indexOf(above), above.with(above.text(), above.rowSpan() + below.rowSpan()));
                rest.remove(below);
            }
        }
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.length() < 14;
    }

    private static @Nullable PlacedCell over(List<PlacedCell> cells, int row, PlacedCell below) {
        for (PlacedCell cell : cells) {
            if (cell.row() <= row
                    && cell.row() + cell.rowSpan() > row
                    && Math.abs(cell.left() - below.left()) < SAME
                    && Math.abs(cell.right() - below.right()) < SAME) {
                return cell;
            }
        }
        return null;
    }

    /** @param shared how many rows the two parts of a cell have in common */
    private static void mergeRow(List<PlacedCell> cells, int last, List<PlacedCell> rest, int shared) {
        for (PlacedCell below : List.copyOf(rest)) {
            PlacedCell above = below.row() == 0 ? over(cells, last, below) : null;
            if (above == null) {
                continue;
            }
            String text = below.isBlank()
                    ? above.text()
                    : above.isBlank() ? below.text() : above.text() + "\n" + below.text();
            cells.set(cells.indexOf(above), above.with(text, above.rowSpan() + below.rowSpan() - shared));
            rest.remove(below);
        }
    }
}
