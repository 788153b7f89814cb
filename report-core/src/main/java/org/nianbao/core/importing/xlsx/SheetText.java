package org.nianbao.core.importing.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;

/** Makes tables and paragraphs of a sheet: a row with one text that is no label of a table is a paragraph. */
final class SheetText {

    private static final int LONG = 20;

    private final Landmarks landmarks;
    private final SourceBuilder source;
    private final Sheet sheet;
    private final int first;
    private final int columns;
    private final Map<Long, Sheet.Merge> merged = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();

    private SheetText(Landmarks landmarks, SourceBuilder source, Sheet sheet) {
        this.landmarks = landmarks;
        this.source = source;
        this.sheet = sheet;
        this.first =
                sheet.rows.values().stream().mapToInt(TreeMap::firstKey).min().orElse(0);
        int last = sheet.rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        for (Sheet.Merge merge : sheet.merges) {
            if (sheet.rows.getOrDefault(merge.firstRow(), new TreeMap<>()).containsKey(merge.firstColumn())
                    && merge.lastColumn() < 200) {
                last = Math.max(last, merge.lastColumn());
            }
            merged.put(key(merge.firstRow(), merge.firstColumn()), merge);
        }
        this.columns = last - first + 1;
    }

    static void add(Sheet sheet, Landmarks landmarks, SourceBuilder source) {
        if (sheet.rows.isEmpty()) {
            return;
        }
        SheetText text = new SheetText(landmarks, source, sheet);
        sheet.rows.forEach(text::row);
        text.endGrid();
    }

    private static long key(int row, int column) {
        return ((long) row << 16) + column;
    }

    private void row(int row, TreeMap<Integer, String> cells) {
        if (cells.size() == 1 && isText(row, cells.firstEntry())) {
            endGrid();
            source.paragraph(cells.firstEntry().getValue(), 0, cells.firstKey() - first > columns / 2);
        } else {
            open.add(row);
        }
    }

    private boolean isText(int row, Map.Entry<Integer, String> cell) {
        String text = cell.getValue();
        if (landmarks.isCaption(text) || reachedFromAbove(row)) {
            return false;
        }
        if (landmarks.isHeading(text) || landmarks.isTitle(text)) {
            return true;
        }
        if (landmarks.isLabel(text)) {
            return false;
        }
        Sheet.Merge merge = merged.get(key(row, cell.getKey()));
        boolean wide = merge != null && merge.lastColumn() - merge.firstColumn() + 1 >= columns;
        return wide || open.isEmpty() || text.length() >= LONG || text.indexOf('\n') >= 0;
    }

    private boolean reachedFromAbove(int row) {
        return sheet.merges.stream().anyMatch(merge -> merge.firstRow() < row && merge.lastRow() >= row);
    }

    private void endGrid() {
        if (open.isEmpty()) {
            return;
        }
        Map<Integer, Integer> index = new HashMap<>();
        for (int row : open) {
            index.put(row, index.size());
        }
        SourceCell[][] places = new SourceCell[open.size()][columns];
        for (int row : open) {
            for (Map.Entry<Integer, String> cell :
                    sheet.rows.getOrDefault(row, new TreeMap<>()).entrySet()) {
                place(places, index, row, cell.getKey(), cell.getValue());
            }
        }
        for (Sheet.Merge merge : sheet.merges) {
            blank(places, index, merge);
        }
        source.grid(new SourceGrid(lines(places), true));
        open.clear();
    }

    private void place(SourceCell[][] places, Map<Integer, Integer> index, int row, int column, String text) {
        int at = index.getOrDefault(row, 0);
        Sheet.Merge merge = merged.get(key(row, column));
        Set<Integer> rows = new HashSet<>(Set.of(at));
        int columnsTaken = 1;
        if (merge != null) {
            for (int r : open) {
                if (r >= merge.firstRow() && r <= merge.lastRow()) {
                    rows.add(index.getOrDefault(r, at));
                }
            }
            columnsTaken = Math.min(merge.lastColumn(), first + columns - 1) - column + 1;
        }
        SourceCell cell = new SourceCell(text, at, column - first, rows.size(), Math.max(1, columnsTaken));
        for (int r : rows) {
            for (int c = column - first; c < column - first + cell.columnSpan(); c++) {
                if (places[r][c] == null || (r == at && c == column - first)) {
                    places[r][c] = cell;
                }
            }
        }
    }

    /** A blank merged cell is one cell too. */
    private void blank(SourceCell[][] places, Map<Integer, Integer> index, Sheet.Merge merge) {
        Integer at = index.get(merge.firstRow());
        if (at == null || merge.firstColumn() < first || merge.firstColumn() >= first + columns) {
            return;
        }
        if (places[at][merge.firstColumn() - first] == null) {
            place(places, index, merge.firstRow(), merge.firstColumn(), "");
        }
    }

    private static List<List<SourceCell>> lines(SourceCell[][] places) {
        List<List<SourceCell>> lines = new ArrayList<>();
        for (int row = 0; row < places.length; row++) {
            List<SourceCell> line = new ArrayList<>();
            for (int column = 0; column < places[row].length; column++) {
                SourceCell cell = places[row][column];
                line.add(cell == null ? new SourceCell("", row, column, 1, 1) : cell);
            }
            lines.add(line);
        }
        return lines;
    }
}
