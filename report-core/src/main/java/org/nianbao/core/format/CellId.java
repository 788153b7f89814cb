package org.nianbao.core.format;

import org.jspecify.annotations.Nullable;

/**
 * Names one cell of a statutory table for ever: {@code table/row/column}. Labels may change, ids may not.
 *
 * @param table the table, such as {@code requests}
 * @param row the row, such as {@code newly-received}
 * @param column the column, such as {@code natural-person}
 */
public record CellId(String table, String row, String column) {

    public CellId {
        if (!isWord(table) || !isWord(row) || !isWord(column)) {
            throw new IllegalArgumentException("not a cell id: " + table + "/" + row + "/" + column);
        }
    }

    /**
     * Reads {@code table/row/column}.
     *
     * @throws IllegalArgumentException when the text has another shape
     */
    public static CellId parse(String text) {
        String[] words = text.split("/", -1);
        if (words.length != 3) {
            throw new IllegalArgumentException("not a cell id: " + text);
        }
        return new CellId(words[0], words[1], words[2]);
    }

    /** Small letters and hyphens, a letter first. */
    private static boolean isWord(String text) {
        if (text.isEmpty() || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if ((unit < 'a' || unit > 'z') && unit != '-') {
                return false;
            }
        }
        return true;
    }

    // cells are looked up by id all the time; the columns differ most, so they are compared first

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CellId cell
                        && column.equals(cell.column)
                        && row.equals(cell.row)
                        && table.equals(cell.table);
    }

    @Override
    public int hashCode() {
        return (table.hashCode() * 31 + row.hashCode()) * 31 + column.hashCode();
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
