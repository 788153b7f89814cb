package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Landmarks;

/**
 * Finds the blank cells of a text in which every cell stands on a line of its own with a bar behind it. There a bar alone is a
 * blank cell, or fills the row up to the width of the table: which of them is certain only where all rows of a table have the
 * same number of cells and bars.
 */
final class BarredCells {

    /** Stands on the line of a blank cell. */
    static final String BLANK = "\uE000";

    private static final int ENOUGH_ROWS = 3;
    /** What only the label of a row begins with: {@code 3.其他}, {@code (七)总计}; a column is 其他, 总计. */
    private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八九十0-9０-９]{1,2}[)）.．、]");

    /** A row: its labels, then figures and blanks. */
    private record Row(List<String> labels, List<String> rest) {

        int width() {
            return labels.size() + rest.size();
        }

        int filled() {
            int last = rest.size();
            while (last > 0 && rest.get(last - 1).equals(BLANK)) {
                last--;
            }
            return last;
        }
    }

    private final Predicate<String> isLabel;
    private final Predicate<String> isFigure;
    private final List<String> plain = new ArrayList<>();
    private final List<String> table = new ArrayList<>();

    private BarredCells(Predicate<String> isLabel, Predicate<String> isFigure) {
        this.isLabel = isLabel;
        this.isFigure = isFigure;
    }

    /**
     * The lines without bars, a cell a line; certain blank cells as {@link #BLANK}.
     *
     * @param isFigure whether a cell holds a figure
     */
    static List<String> of(List<String> lines, Landmarks landmarks, Predicate<String> isFigure) {
        BarredCells cells = new BarredCells(cell -> isRowLabel(cell, landmarks), isFigure);
        for (String line : lines) {
            if (line.indexOf('|') < 0) {
                cells.endTable();
                cells.plain.add(line);
            } else {
                String[] parts = line.strip().split("\\|", -1);
                for (int i = 0; i < parts.length - 1 || i < parts.length && !parts[i].isBlank(); i++) {
                    cells.table.add(parts[i].isBlank() ? BLANK : parts[i].strip());
                }
            }
        }
        cells.endTable();
        return cells.plain;
    }

    private static boolean isRowLabel(String cell, Landmarks landmarks) {
        return landmarks.isLabel(cell) && (NUMBERED.matcher(cell).lookingAt() || !landmarks.isHead(cell));
    }

    private void endTable() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); ) {
            if (!isLabel.test(table.get(i))) {
                endRows(rows);
                if (!table.get(i).equals(BLANK)) {
                    plain.add(table.get(i));
                }
                i++;
                continue;
            }
            int figures = next(i, isLabel);
            int end = next(figures, cell -> cell.equals(BLANK) || isFigure.test(cell));
            rows.add(new Row(List.copyOf(table.subList(i, figures)), List.copyOf(table.subList(figures, end))));
            i = end;
        }
        endRows(rows);
        table.clear();
    }

    private int next(int from, Predicate<String> inside) {
        int i = from;
        while (i < table.size() && inside.test(table.get(i))) {
            i++;
        }
        return i;
    }

    /** Hands over the rows of one table. */
    private void endRows(List<Row> rows) {
        int columns = rows.stream().mapToInt(Row::filled).max().orElse(0);
        boolean certain = rows.size() >= ENOUGH_ROWS && isOneWidth(rows, columns);
        for (Row row : rows) {
            plain.addAll(row.labels());
            List<String> cells = certain ? row.rest().subList(0, columns) : row.rest();
            cells.stream().filter(cell -> certain || !cell.equals(BLANK)).forEach(plain::add);
        }
        rows.clear();
    }

    /** The last row may lack the bars of the row that would follow it. */
    private static boolean isOneWidth(List<Row> rows, int columns) {
        int width = rows.get(0).width();
        int last = rows.size() - 1;
        return rows.subList(0, last).stream().allMatch(row -> row.width() == width)
                && rows.get(last).width() <= width
                && rows.stream().allMatch(row -> row.rest().size() >= columns);
    }
}
