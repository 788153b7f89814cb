package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;

/**
 * One line of a statutory table, its cells told apart.
 *
 * @param all all cells from left to right
 * @param labels those that name the line
 * @param values those that stand in each column; none for a blank one
 * @param clear whether it is certain which cell belongs to which column
 */
record LineCells(
        List<SourceCell> all, List<SourceCell> labels, Map<FoundColumn, List<SourceCell>> values, boolean clear) {

    /** The most digits of a line's own number. */
    private static final int LONGEST_NUMBER = 2;

    private static final int ENOUGH = 3;

    /** So many lines of a table show how it is written. */
    private static final int LOOKED_AT = 40;

    /**
     * Tells the cells of a row apart by the columns under which they stand, or by counting from the right end.
     *
     * @param labelled whether the row has labels of its own
     * @param isLabel whether a cell says the label of a row
     */
    static LineCells of(
            Band band, int row, List<FoundColumn> columns, boolean labelled, Predicate<SourceCell> isLabel) {
        SourceGrid grid = band.grid();
        List<SourceCell> all = grid.distinct(row);
        boolean byPlace = !columns.isEmpty() && columns.get(0).places().get(0) >= 0;
        if (byPlace && grid.rows().get(row).size() == headWidth(band)) {
            LineCells line = byPlace(band, grid.rows().get(row), all, columns);
            return line.isShifted(isLabel) ? unclear(all) : line;
        }
        List<FoundColumn> ordered = byPlace ? inOrder(columns) : columns;
        LineCells line = fromRight(all, ordered, labelled, grid.rectangular());
        boolean padded = grid.rectangular()
                && line.clear()
                && !all.isEmpty()
                && all.get(all.size() - 1).isBlank()
                && line.hasFigures()
                && isPadded(band, ordered, labelled);
        if (line.clear() && !padded && !line.isShifted(isLabel)) {
            return line;
        }
        LineCells counted = columns.isEmpty() ? null : behindLabel(all, ordered, labelled);
        return counted != null && !counted.isShifted(isLabel) ? counted : unclear(all);
    }

    /**
     * The filled cells behind the label, where there are exactly as many as columns: whatever was lost of merged cells, and
     * however many blanks were put in before or behind, each can be only one column's.
     */
    private static @Nullable LineCells behindLabel(List<SourceCell> all, List<FoundColumn> columns, boolean labelled) {
        int label = -1;
        for (int i = 0; i < all.size(); i++) {
            label = all.get(i).isBlank() || Figures.isValueLike(all.get(i).text()) ? label : i;
        }
        List<SourceCell> filled = all.subList(label + 1, all.size()).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
        if (labelled != label >= 0 || filled.size() != columns.size()) {
            return null;
        }
        Map<FoundColumn, List<SourceCell>> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), List.of(filled.get(i)));
        }
        return new LineCells(all, all.subList(0, label + 1), values, true);
    }

    private static int headWidth(Band band) {
        return band.headRows().stream()
                .mapToInt(row -> band.headGrid().rows().get(row).size())
                .max()
                .orElse(0);
    }

    private static LineCells byPlace(
            Band band, List<SourceCell> line, List<SourceCell> all, List<FoundColumn> columns) {
        Map<FoundColumn, List<SourceCell>> values = new LinkedHashMap<>();
        Set<SourceCell> taken = new HashSet<>();
        for (FoundColumn column : columns) {
            List<SourceCell> standing = new ArrayList<>();
            for (int place : column.places()) {
                SourceCell cell = line.get(place);
                taken.add(cell);
                if (!cell.isBlank() && !standing.contains(cell)) {
                    standing.add(cell);
                }
            }
            values.put(column, standing);
        }
        int first = columns.stream()
                .flatMap(column -> column.places().stream())
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        List<SourceCell> labels = new ArrayList<>();
        for (SourceCell cell : all) {
            if (cell.column() < first && !taken.contains(cell) && !standsUnderItsOwnHead(band, cell, labels)) {
                labels.add(cell);
            }
        }
        return new LineCells(all, labels, values, true);
    }

    /** Whether a value behind the label has a heading that is not the label's: a column that the format does not have. */
    private static boolean standsUnderItsOwnHead(Band band, SourceCell cell, List<SourceCell> before) {
        if (before.isEmpty() || cell.isBlank() || !Figures.isValueLike(cell.text())) {
            return false;
        }
        SourceCell head = headOver(band, cell.column());
        return head != null
                && !head.isBlank()
                && !head.equals(headOver(band, before.get(before.size() - 1).column()));
    }

    private static @Nullable SourceCell headOver(Band band, int column) {
        if (band.headRows().isEmpty()) {
            return null;
        }
        List<SourceCell> lowest =
                band.headGrid().rows().get(band.headRows().get(band.headRows().size() - 1));
        return column < lowest.size() ? lowest.get(column) : null;
    }

    private static List<FoundColumn> inOrder(List<FoundColumn> columns) {
        List<FoundColumn> ordered = new ArrayList<>(columns);
        ordered.sort((a, b) -> Integer.compare(a.places().get(0), b.places().get(0)));
        return ordered;
    }

    /**
     * Whether lines of the table are filled up with blanks on the right, so that a blank there is no column's: a line has all
     * its figures before such blanks, or several have blanks there and none has one between its figures.
     */
    private static boolean isPadded(Band band, List<FoundColumn> columns, boolean labelled) {
        int behind = 0;
        boolean between = false;
        for (int row :
                band.dataRows().subList(0, Math.min(LOOKED_AT, band.dataRows().size()))) {
            List<SourceCell> line = band.grid().distinct(row);
            int end = line.size();
            while (end > 0 && line.get(end - 1).isBlank()) {
                end--;
            }
            if (end < line.size()) {
                behind++;
                if (behindLabel(line, columns, labelled) != null) {
                    return true;
                }
            }
            between |= line.subList(0, end).stream().anyMatch(SourceCell::isBlank);
        }
        return behind >= ENOUGH && !between;
    }

    /** The last cells are the values, one for each column; those before must all be labels. */
    private static LineCells fromRight(
            List<SourceCell> all, List<FoundColumn> columns, boolean labelled, boolean rectangular) {
        int labels = all.size() - columns.size();
        if (labels < (labelled ? 1 : 0) || columns.isEmpty()) {
            return unclear(all);
        }
        // a blank cell behind the label may be the first value
        if (rectangular && labelled && all.get(labels - 1).isBlank()) {
            return unclear(all);
        }
        Map<FoundColumn, List<SourceCell>> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            SourceCell cell = all.get(labels + i);
            values.put(columns.get(i), cell.isBlank() ? List.of() : List.of(cell));
        }
        return new LineCells(all, all.subList(0, labels), values, true);
    }

    private static LineCells unclear(List<SourceCell> all) {
        List<SourceCell> words = all.stream()
                .takeWhile(cell -> !Figures.isValueLike(cell.text()))
                .toList();
        return new LineCells(all, words, Map.of(), false);
    }

    /**
     * Whether the cells do not stand where the columns are: a value right behind the label and before the first column,
     * or a label among the values. A figure before the label is the line's own number.
     */
    private boolean isShifted(Predicate<SourceCell> isLabel) {
        boolean own = false;
        boolean labelled = false;
        for (SourceCell cell : labels) {
            boolean value = !cell.isBlank() && Figures.isValueLike(cell.text());
            if (value && (labelled || own || cell.text().length() > LONGEST_NUMBER)) {
                return true;
            }
            own |= value;
            labelled |= !value && !cell.isBlank();
        }
        return (own && !labelled)
                || values.values().stream().flatMap(List::stream).anyMatch(isLabel);
    }

    /** The filled cells that stand in more than one column: nobody knows which one they mean. */
    Set<SourceCell> shared() {
        Map<SourceCell, Integer> columns = new HashMap<>();
        values.values().forEach(standing -> standing.forEach(cell -> columns.merge(cell, 1, Integer::sum)));
        columns.values().removeIf(count -> count == 1);
        return columns.keySet();
    }

    /** The cell in which a column's value stands, or would; null when several do, or it is not certain which. */
    @Nullable
    SourceCell standsFor(FoundColumn column, int row, SourceGrid grid) {
        List<SourceCell> standing = values.getOrDefault(column, List.of());
        if (!standing.isEmpty()) {
            return standing.size() == 1 ? standing.get(0) : null;
        }
        int place = column.places().get(0);
        List<SourceCell> line = grid.rows().get(row);
        if (place < 0) {
            place += all.size();
            line = all;
        }
        return clear && place >= 0 && place < line.size() && line.get(place).isBlank() ? line.get(place) : null;
    }

    boolean hasFigures() {
        return all.stream().anyMatch(cell -> Figures.isValueLike(cell.text()));
    }
}
