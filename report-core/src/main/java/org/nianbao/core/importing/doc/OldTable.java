package org.nianbao.core.importing.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.nianbao.core.importing.source.GridBuilder;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.Unreadable;

/** Makes a grid of a table whose rows know only how far from the left each cell reaches. */
final class OldTable {

    /** A twentieth of a point is the unit; cells that differ by less stand under each other. */
    private static final int SAME = 40;

    private static final int MOST_ROWS = 10_000;

    private record Cell(int left, int right, boolean fromAbove, String text) {}

    private OldTable() {}

    static void read(Table table, Landmarks landmarks, SourceBuilder source) {
        if (table.numRows() > MOST_ROWS) {
            throw Unreadable.tooMuch();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(cells(table.getRow(i), source));
        }
        if (rows.stream().mapToInt(List::size).sum() == 1
                && !landmarks.isLabel(rows.get(0).get(0).text())) {
            source.paragraph(rows.get(0).get(0).text(), 0, false);
            return;
        }
        List<Integer> edges = edges(rows);
        GridBuilder grid = new GridBuilder();
        for (List<Cell> row : rows) {
            grid.row();
            int at = 0;
            for (Cell cell : row) {
                int from = Math.max(at, index(edges, cell.left()));
                int to = Math.max(from + 1, index(edges, cell.right()));
                if (from > at) {
                    grid.skip(from - at);
                }
                if (cell.fromAbove()) {
                    grid.continued(cell.text(), to - from);
                } else {
                    grid.cell(cell.text(), 1, to - from);
                }
                at = to;
            }
        }
        source.grid(grid.build());
    }

    private static List<Cell> cells(TableRow row, SourceBuilder source) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int left = cell.getLeftEdge();
            int right = left + cell.getWidth();
            boolean fromLeft = cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty();
            boolean fromAbove = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            if (fromLeft) {
                Cell first = cells.remove(cells.size() - 1);
                cells.add(new Cell(first.left(), right, first.fromAbove(), first.text()));
            } else {
                cells.add(new Cell(left, right, fromAbove, OldText.of(cell, source)));
            }
        }
        return cells;
    }

    private static List<Integer> edges(List<List<Cell>> rows) {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> {
            all.add(cell.left());
            all.add(cell.right());
        }));
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int index(List<Integer> edges, int place) {
        int index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= place + SAME / 8) {
            index++;
        }
        return index;
    }
}
