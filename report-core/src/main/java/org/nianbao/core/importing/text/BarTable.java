package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table whose cells are parted by bars. Tables of the same width that follow each other are one. */
final class BarTable {

    private final List<List<String>> rows = new ArrayList<>();
    private boolean bordered;
    private boolean rowOpen;
    private boolean blank;

    /** The cells of a line. */
    static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length() && inner.charAt(i + 1) == '|') {
                cell.append("&#124;");
                i++;
            } else if (c == '|') {
                cells.add(Marks.plain(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(Marks.plain(cell.toString().strip()));
        }
        return cells;
    }

    boolean isOpen() {
        return !rows.isEmpty() && !blank;
    }

    /** Whether a row was begun right above, without a blank line. */
    boolean inside() {
        return isOpen();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether a row belongs to this table: nothing but blank lines are between. */
    boolean takes(List<String> cells) {
        return !bordered || blank || rows.isEmpty() || rows.get(0).size() == cells.size();
    }

    void row(List<String> cells) {
        blank = false;
        if (bordered && rowOpen && !rows.isEmpty()) {
            List<String> open = rows.get(rows.size() - 1);
            for (int i = 0; i < cells.size(); i++) {
                if (i >= open.size()) {
                    open.add(cells.get(i));
                } else if (!cells.get(i).isEmpty()) {
                    open.set(i, open.get(i).isEmpty() ? cells.get(i) : open.get(i) + "<br>" + cells.get(i));
                }
            }
            return;
        }
        rows.add(new ArrayList<>(cells));
        rowOpen = bordered;
    }

    /** A line of dashes with crossings: the next line begins a row. */
    void border() {
        bordered = true;
        rowOpen = false;
    }

    void blank() {
        blank = true;
        rowOpen = false;
    }

    /** Writes the table, if there is one. */
    void end(StringBuilder page) {
        if (!rows.isEmpty()) {
            page.append("<table>\n");
            for (List<String> row : rows) {
                page.append("<tr>");
                if (row.size() > 1 && row.get(0).length() > 3 && row.stream().allMatch(row.get(0)::equals)) {
                    page.append("<td colspan=")
                            .append(row.size())
                            .append('>')
                            .append(row.get(0))
                            .append("</td>");
                } else {
                    row.forEach(cell -> page.append("<td>").append(cell).append("</td>"));
                }
                page.append("</tr>\n");
            }
            page.append("</table>\n");
        }
        rows.clear();
        bordered = false;
        rowOpen = false;
        blank = false;
    }
}
