package org.nianbao.core.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.SourceCell;

/**
 * One line of a statutory table with what its label says.
 *
 * @param row the row of the grid that its values stand in
 * @param cells its cells
 * @param label the row of the table that it is; null when nothing in it says so
 * @param printedLabel the cell that names it; null when there is none
 * @param guessed whether label and values were put together although they do not stand in one row
 * @param glued whether figures stand in the label's cell
 */
record TableLine(
        int row,
        LineCells cells,
        @Nullable Found<TableLabels.RowLabel> label,
        @Nullable SourceCell printedLabel,
        boolean guessed,
        boolean glued) {

    private static final Pattern GLUED = Pattern.compile("(.*?[^\\d\\s.,])[\\d\\s.,]+");

    static TableLine of(TableLabels table, Band band, int row, List<FoundColumn> columns) {
        boolean labelled = !table.spec().across()
                || columns.stream().anyMatch(column -> column.slot().row() == null);
        LabelSet<TableLabels.RowLabel> known = table.spec().across() ? table.downRows() : table.rows();
        LineCells cells = LineCells.of(
                band,
                row,
                columns,
                labelled,
                cell -> !Figures.isValueLike(cell.text()) && known.known(Label.of(cell.text())) != null);
        if (!labelled) {
            return new TableLine(row, cells, null, null, false, false);
        }
        SourceCell last = lastFilled(
                cells.labels().stream().filter(cell -> cell.row() == row).toList());
        if (last == null) {
            last = lastFilled(cells.labels());
        }
        Found<TableLabels.RowLabel> glued = last == null ? null : beforeFigures(known, last.text());
        if (glued != null && glued.what().row() != null) {
            return new TableLine(row, cells, glued, last, false, true);
        }
        Found<TableLabels.RowLabel> found = cells.clear() && last != null ? known.find(Label.of(last.text())) : null;
        if (found == null) {
            found = RowLabels.of(known, cells.clear() ? cells.labels() : cells.all());
            // a label that is not known, inside of a group: the group does not name the row
            found = found != null && found.what().undivided() ? null : found;
        }
        return new TableLine(row, cells, found, last, false, false);
    }

    /** The label in front of figures that stand in its cell; null when there are none. */
    private static @Nullable Found<TableLabels.RowLabel> beforeFigures(
            LabelSet<TableLabels.RowLabel> known, String text) {
        Matcher glued = GLUED.matcher(Label.plain(text));
        return glued.matches() ? known.known(Label.of(glued.group(1))) : null;
    }

    /** The last cell with text; one that reaches down from a line above names a group, and not the line. */
    private static @Nullable SourceCell lastFilled(List<SourceCell> cells) {
        SourceCell last = null;
        for (SourceCell cell : cells) {
            last = cell.isBlank() ? last : cell;
        }
        return last;
    }

    /** Whether the line is one row of the table, and not all of a table that is printed across. */
    boolean namesItsRow() {
        return label != null || cells.labels().stream().anyMatch(cell -> !cell.isBlank());
    }

    /** Whether it names a row that has cells. */
    boolean namesACell() {
        return label != null && label.what().row() != null && !label.what().undivided();
    }

    /** The values of the line under it, as the values of this one. */
    TableLine with(TableLine values, boolean uncertain) {
        return new TableLine(values.row, values.cells, label, printedLabel, uncertain, false);
    }
}
