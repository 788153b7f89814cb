package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.importing.source.Unreadable;

/** The grid of one table: where its rows and columns part, and between which places no line is drawn. */
final class Lattice {

    private static final float SAME = 4;
    private static final float OPEN = 6;
    private static final int MOST_PLACES = 100_000;

    private final List<Float> xs;
    private final List<Float> ys;
    private final boolean[][] above;
    private final boolean[][] before;
    private final int columns;
    private final int rows;

    Lattice(List<Rule> across, List<Rule> down) {
        List<Rule> lines = closed(across, down);
        List<Rule> walls = closed(down, lines);
        this.xs = Rules.places(walls, SAME);
        this.ys = Rules.places(lines, SAME);
        this.columns = xs.size() - 1;
        this.rows = ys.size() - 1;
        if ((long) Math.max(0, columns) * Math.max(0, rows) > MOST_PLACES) {
            throw Unreadable.tooMuch();
        }
        this.above = marks(lines, ys, xs);
        this.before = marks(walls, xs, ys);
    }

    /** The lines and, where lines of the other kind reach beyond the outermost of them, one more there. */
    private static List<Rule> closed(List<Rule> rules, List<Rule> others) {
        List<Rule> closed = new ArrayList<>(rules);
        double first = rules.stream().mapToDouble(Rule::at).min().orElse(0);
        double last = rules.stream().mapToDouble(Rule::at).max().orElse(0);
        List<Rule> before =
                others.stream().filter(other -> other.from() < first - OPEN).toList();
        List<Rule> after =
                others.stream().filter(other -> other.to() > last + OPEN).toList();
        float begin = (float) others.stream().mapToDouble(Rule::at).min().orElse(0);
        float end = (float) others.stream().mapToDouble(Rule::at).max().orElse(0);
        if (before.size() > 1) {
            float at = (float) before.stream().mapToDouble(Rule::from).min().orElse(0);
            closed.add(new Rule(at, begin, end));
        }
        if (after.size() > 1) {
            float at = (float) after.stream().mapToDouble(Rule::to).max().orElse(0);
            closed.add(new Rule(at, begin, end));
        }
        return closed;
    }

    /** For each place of a line, between which places of the other kind it is drawn. */
    private static boolean[][] marks(List<Rule> rules, List<Float> places, List<Float> others) {
        boolean[][] marks = new boolean[places.size()][Math.max(0, others.size() - 1)];
        for (Rule rule : rules) {
            int place = nearest(places, rule.at());
            for (int i = 0; i + 1 < others.size(); i++) {
                marks[place][i] |= rule.covers((others.get(i) + others.get(i + 1)) / 2);
            }
        }
        return marks;
    }

    private static int nearest(List<Float> places, float at) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - at) < Math.abs(places.get(nearest) - at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    Box box() {
        return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
    }

    /** The cells by the number of the place in which each begins; a place that belongs to a cell before has that number. */
    private int[] cellOf() {
        int[] cell = new int[rows * columns];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = -1;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (cell[row * columns + column] < 0) {
                    take(cell, row, column);
                }
            }
        }
        return cell;
    }

    /** The largest rectangle from this place on that no line parts. */
    private void take(int[] cell, int row, int column) {
        int right = column + 1;
        while (right < columns && !before[right][row] && cell[row * columns + right] < 0) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < rows && isOpen(cell, bottom, column, right)) {
            bottom++;
        }
        for (int r = row; r < bottom; r++) {
            for (int c = column; c < right; c++) {
                cell[r * columns + c] = row * columns + column;
            }
        }
    }

    private boolean isOpen(int[] cell, int row, int from, int to) {
        for (int c = from; c < to; c++) {
            if (above[row][c] || cell[row * columns + c] >= 0 || (c > from && before[c][row])) {
                return false;
            }
        }
        return true;
    }

    boolean isTable() {
        if (rows < 1 || columns < 1) {
            return false;
        }
        int[] cell = cellOf();
        for (int number : cell) {
            if (number != cell[0]) {
                return true;
            }
        }
        return false;
    }

    /** The table with the runs in its cells; runs that are in none stay in the list. */
    PlacedTable table(List<Run> runs) {
        int[] cell = cellOf();
        Map<Integer, List<Run>> texts = new HashMap<>();
        runs.removeIf(run -> {
            int column = interval(xs, run.middle());
            int row = interval(ys, run.centre());
            if (column < 0 || row < 0) {
                return false;
            }
            texts.computeIfAbsent(cell[row * columns + column], none -> new ArrayList<>())
                    .add(run);
            return true;
        });
        Map<Integer, int[]> ends = new LinkedHashMap<>();
        for (int place = 0; place < cell.length; place++) {
            int[] end = ends.computeIfAbsent(cell[place], none -> new int[2]);
            end[0] = Math.max(end[0], place / columns);
            end[1] = Math.max(end[1], place % columns);
        }
        List<PlacedCell> cells = new ArrayList<>();
        ends.forEach((place, end) -> cells.add(new PlacedCell(
                place / columns,
                end[0] - place / columns + 1,
                xs.get(place % columns),
                xs.get(end[1] + 1),
                CellText.of(texts.getOrDefault(place, List.of())))));
        return new PlacedTable(box(), cells, rows);
    }

    private static int interval(List<Float> places, float at) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (at >= places.get(i) && at < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
