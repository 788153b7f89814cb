package org.nianbao.workflow.shared.table;

import java.util.List;
import java.util.Map;

/** One line of a list. */
public final class Row {

    private final int line;
    private final Map<String, Integer> places;
    private final List<String> cells;

    Row(int line, Map<String, Integer> places, List<String> cells) {
        this.line = line;
        this.places = places;
        this.cells = List.copyOf(cells);
    }

    /** The line as a spreadsheet numbers it. */
    public int line() {
        return line;
    }

    /** What stands in this column, without blanks around it; empty where nothing stands or the list has no such column. */
    public String get(String column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
