package org.nianbao.core.format;

import java.util.regex.Pattern;

/**
 * Names one cell of a statutory table for ever: {@code table/row/column}. Labels may change, ids may not.
 *
 * @param table the table, such as {@code requests}
 * @param row the row, such as {@code newly-received}
 * @param column the column, such as {@code natural-person}
 */
public record CellId(String table, String row, String column) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

    public CellId {
        if (!WORD.matcher(table).matches()
                || !WORD.matcher(row).matches()
                || !WORD.matcher(column).matches()) {
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

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
