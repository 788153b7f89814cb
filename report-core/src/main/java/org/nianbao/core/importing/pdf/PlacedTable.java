package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.Unreadable;

/**
 * A table where it stands on its page.
 *
 * @param box the place that it takes
 * @param cells its cells, row by row, from left to right
 * @param rows how many rows it has
 */
record PlacedTable(Box box, List<PlacedCell> cells, int rows) implements PageItem {

    private static final float SAME = 4;
    private static final int MOST_PLACES = 200_000;

    @Override
    public float top() {
        return box.top();
    }

    /** The cells that begin in a row, from left to right. */
    List<PlacedCell> row(int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row)
                .sorted(Comparator.comparing(PlacedCell::left))
                .toList();
    }

    /** The text of a row, cells parted by bars. */
    String text(int row) {
        return String.join(
                "|", row(row).stream().map(cell -> Blanks.joined(cell.text())).toList());
    }

    boolean hasText() {
        return cells.stream().anyMatch(cell -> !cell.isBlank());
    }

    /** This table with its columns as wide as those of another that has as many. */
    PlacedTable fitted(PlacedTable other) {
        List<Float> own = edges();
        List<Float> wanted = other.edges();
        if (own.size() != wanted.size()) {
            return this;
        }
        List<PlacedCell> fitted = cells.stream()
                .map(cell -> new PlacedCell(
                        cell.row(),
                        cell.rowSpan(),
                        wanted.get(index(own, cell.left())),
                        wanted.get(index(own, cell.right())),
                        cell.text()))
                .toList();
        return new PlacedTable(box, fitted, rows);
    }

    /** This table with a caption over it. */
    PlacedTable under(String caption) {
        List<PlacedCell> all = new ArrayList<>();
        float left = edges().get(0);
        float right = edges().get(edges().size() - 1);
        all.add(new PlacedCell(0, 1, left, right, caption));
        cells.forEach(cell -> all.add(cell.at(cell.row() + 1)));
        return new PlacedTable(box, all, rows + 1);
    }

    SourceGrid grid() {
        List<Float> edges = edges();
        int columns = Math.max(1, edges.size() - 1);
        if ((long) columns * rows > MOST_PLACES) {
            throw Unreadable.tooMuch();
        }
        SourceCell[][] places = new SourceCell[rows][columns];
        for (PlacedCell cell : cells) {
            int from = index(edges, cell.left());
            int to = Math.max(from + 1, Math.min(columns, index(edges, cell.right())));
            int span = Math.max(1, Math.min(cell.rowSpan(), rows - cell.row()));
            SourceCell source = new SourceCell(Blanks.lines(cell.text()), cell.row(), from, span, to - from);
            for (int row = cell.row(); row < cell.row() + span; row++) {
                for (int column = from; column < Math.min(to, columns); column++) {
                    if (places[row][column] == null) {
                        places[row][column] = source;
                    }
                }
            }
        }
        List<List<SourceCell>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<SourceCell> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                SourceCell cell = places[row][column];
                line.add(cell == null ? new SourceCell("", row, column, 1, 1) : cell);
            }
            lines.add(line);
        }
        return new SourceGrid(lines, true);
    }

    private List<Float> edges() {
        List<Float> all = new ArrayList<>();
        cells.forEach(cell -> {
            all.add(cell.left());
            all.add(cell.right());
        });
        all.sort(Comparator.naturalOrder());
        List<Float> edges = new ArrayList<>();
        for (Float edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int index(List<Float> edges, float place) {
        int index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= place + SAME / 4) {
            index++;
        }
        return index;
    }
}
