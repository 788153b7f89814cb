package org.nianbao.core.importing.pdf;

/**
 * A cell of a table on a page.
 *
 * @param row its first row, from 0
 * @param rowSpan how many rows it takes
 * @param left where it begins, in points
 * @param right where it ends
 * @param text its text, with line feeds
 */
record PlacedCell(int row, int rowSpan, float left, float right, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    PlacedCell at(int newRow) {
        return new PlacedCell(newRow, rowSpan, left, right, text);
    }

    PlacedCell with(String other, int span) {
        return new PlacedCell(row, span, left, right, other);
    }
}
