package org.nianbao.core.layout;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellId;

/**
 * A cell of a printed table.
 *
 * @param row the first row that it covers, from 0
 * @param column the first column that it covers, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param role what it is for
 * @param text what is printed; empty for a blank cell
 * @param cell the statutory cell whose value it prints; null for every other
 */
public record GridCell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        Role role,
        String text,
        @Nullable CellId cell) {

    /** What a cell is for. */
    public enum Role {
        /** The line over the whole table: 第二十条第（一）项. */
        CAPTION,
        /** The top left cell. */
        CORNER,
        COLUMN_HEAD,
        ROW_HEAD,
        /** A number, on the right. */
        FIGURE,
        /** Plain text of a table in the narrative. */
        TEXT
    }

    public boolean isHeader() {
        return role != Role.FIGURE && role != Role.TEXT;
    }

    public boolean isFigure() {
        return role == Role.FIGURE;
    }
}
