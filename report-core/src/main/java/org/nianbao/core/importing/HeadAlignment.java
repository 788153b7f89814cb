package org.nianbao.core.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.nianbao.core.importing.source.SourceCell;

/** Whether the headings stand over the figures that they name. A heading that was lost or widened moves all after it. */
final class HeadAlignment {

    /** So many lines are no slip of one merged cell. */
    private static final int FEW = 2;

    private final TableLabels table;
    private final Band band;
    private final List<FoundColumn> columns;

    private HeadAlignment(TableLabels table, Band band, List<FoundColumn> columns) {
        this.table = table;
        this.band = band;
        this.columns = columns;
    }

    /** Whether figures stand under no heading while a heading is missing, or different figures under one heading. */
    static boolean isBroken(TableLabels table, Band band, List<FoundColumn> columns) {
        boolean byPlace = !columns.isEmpty() && columns.get(0).places().get(0) >= 0;
        if (!byPlace || !band.grid().rectangular()) {
            return false;
        }
        HeadAlignment head = new HeadAlignment(table, band, columns);
        return head.standsOverLabels() || head.isWidened() || (head.isIncomplete() && head.hasFiguresUnderNothing());
    }

    /** Whether the labels of lines stand under the headings of columns: merged cells of the head were lost, its cells moved left. */
    private boolean standsOverLabels() {
        if (table.spec().across()) {
            return false;
        }
        long over = band.dataRows().stream()
                .filter(row -> hasLabelUnderHeading(band.grid().rows().get(row)))
                .count();
        return over >= FEW && over * 2 >= band.dataRows().size();
    }

    private boolean hasLabelUnderHeading(List<SourceCell> line) {
        return line.stream().anyMatch(HeadAlignment::isFigure)
                && columns.stream()
                        .flatMap(column -> column.places().stream())
                        .filter(place -> place < line.size())
                        .map(line::get)
                        .anyMatch(cell -> !cell.isBlank()
                                && !Figures.isValueLike(cell.text())
                                && table.rows().known(Label.of(cell.text())) != null);
    }

    private boolean isIncomplete() {
        boolean down = table.spec().across()
                && columns.stream().allMatch(column -> column.slot().row() == null);
        int all = down ? table.spec().leafColumns().size() : table.slots().size();
        return columns.size() < all;
    }

    private boolean isWidened() {
        for (FoundColumn column : columns) {
            for (int i = 1; i < column.places().size(); i++) {
                int place = column.places().get(i);
                if (place == column.places().get(i - 1) + 1 && hasFiguresSideBySide(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasFiguresSideBySide(int place) {
        return band.dataRows().stream()
                .map(row -> band.grid().rows().get(row))
                .anyMatch(line -> place < line.size()
                        && isFigure(line.get(place))
                        && isFigure(line.get(place - 1))
                        && line.get(place) != line.get(place - 1));
    }

    private boolean hasFiguresUnderNothing() {
        Set<Integer> headed = new HashSet<>();
        int first = Integer.MAX_VALUE;
        for (FoundColumn column : columns) {
            headed.addAll(column.places());
            first = Math.min(first, column.places().get(0));
        }
        for (int row : band.dataRows()) {
            List<SourceCell> line = band.grid().rows().get(row);
            for (int place = first; place < line.size(); place++) {
                if (!headed.contains(place) && isFigure(line.get(place)) && !hasHeadingOfItsOwn(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a column that is not the format's says so itself. */
    private boolean hasHeadingOfItsOwn(int place) {
        for (int i = band.headRows().size() - 1; i >= 0; i--) {
            List<SourceCell> line = band.headGrid().rows().get(band.headRows().get(i));
            if (place < line.size() && !line.get(place).isBlank()) {
                Label label = Label.of(line.get(place).text());
                return !label.isEmpty() && !table.headWordings().contains(label.core());
            }
        }
        return false;
    }

    private static boolean isFigure(SourceCell cell) {
        return !cell.isBlank() && Figures.isValueLike(cell.text());
    }
}
