package org.nianbao.core.importing.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Unreadable;

/** What stands in one sheet, as it is shown. */
final class Sheet {

    /** Cells that are shown as one; rows and columns from 0, the last ones included. */
    record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGES = 20_000;

    final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    final List<Merge> merges = new ArrayList<>();
    final Set<Integer> hiddenRows = new HashSet<>();
    final Set<Integer> hiddenColumns = new HashSet<>();
    int formulas;
    int formulasWithoutResult;

    void put(int row, int column, String text) {
        String shown = Blanks.lines(text);
        if (shown.isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw Unreadable.tooMuch();
        }
        rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, shown);
        if (rows.size() > MOST_ROWS) {
            throw Unreadable.tooMuch();
        }
    }

    void merge(Merge merge) {
        merges.add(merge);
        if (merges.size() > MOST_MERGES) {
            throw Unreadable.tooMuch();
        }
    }

    /** Takes away what stands in hidden rows and columns, and answers it. */
    String takeHidden() {
        StringBuilder hidden = new StringBuilder();
        for (Map.Entry<Integer, TreeMap<Integer, String>> row : rows.entrySet()) {
            boolean whole = hiddenRows.contains(row.getKey());
            row.getValue().entrySet().removeIf(cell -> {
                boolean gone = whole || hiddenColumns.contains(cell.getKey());
                if (gone && hidden.length() < 500) {
                    hidden.append(hidden.isEmpty() ? "" : " ").append(Blanks.joined(cell.getValue()));
                }
                return gone;
            });
        }
        rows.values().removeIf(Map::isEmpty);
        return hidden.toString();
    }

    /** All that stands in it, on one line. */
    String text() {
        StringBuilder text = new StringBuilder();
        rows.values()
                .forEach(row -> row.values()
                        .forEach(cell -> text.append(text.isEmpty() ? "" : " ").append(Blanks.joined(cell))));
        return text.length() <= 500 ? text.toString() : text.substring(0, 500) + "…";
    }
}
