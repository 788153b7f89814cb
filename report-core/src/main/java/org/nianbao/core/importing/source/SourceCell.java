package org.nianbao.core.importing.source;

/**
 * One cell of a grid as the file has it. A merged cell is one cell that stands in several places.
 *
 * @param text the text; lines are parted by line feeds; empty for a blank cell
 * @param row the first row that it stands in, from 0
 * @param column the first column that it stands in, from 0
 * @param rowSpan how many rows it takes
 * @param columnSpan how many columns it takes
 */
public record SourceCell(String text, int row, int column, int rowSpan, int columnSpan) {

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it stands in more than one place. */
    public boolean isMerged() {
        return rowSpan > 1 || columnSpan > 1;
    }
}
