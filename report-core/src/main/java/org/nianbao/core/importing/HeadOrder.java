package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;

/**
 * Finds the columns of a table of which only the lowest line of headings is known: there are as many as the table has
 * columns, and each is the heading of the column that the edition prints there.
 */
final class HeadOrder {

    private HeadOrder() {}

    /** The columns, only if all are there in the edition's order; otherwise none. */
    static List<FoundColumn> find(TableLabels table, Band band) {
        List<Slot> slots = table.slots();
        for (int i = band.headRows().size() - 1; i >= 0; i--) {
            int row = band.headRows().get(i);
            List<SourceCell> cells = band.headGrid().distinct(row).stream()
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (cells.size() >= slots.size()) {
                return columns(table, slots, cells.subList(cells.size() - slots.size(), cells.size()));
            }
        }
        return List.of();
    }

    private static List<FoundColumn> columns(TableLabels table, List<Slot> slots, List<SourceCell> cells) {
        List<FoundColumn> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Found<String> found = table.columns().known(Label.of(cells.get(i).text()));
            if (found == null || !found.what().equals(slots.get(i).column())) {
                return List.of();
            }
            columns.add(new FoundColumn(
                    slots.get(i), Blanks.joined(cells.get(i).text()), found.grade(), List.of(i - cells.size())));
        }
        return columns;
    }
}
