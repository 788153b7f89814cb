package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Residue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;

/** Reads one statutory table: each value by the heading over it and the label before it. */
final class TableReader {

    private final TableLabels table;
    private final Band band;
    private final Notes notes = new Notes();
    private final List<String> deviations = new ArrayList<>();
    private final List<Residue> residues = new ArrayList<>();
    private final Set<SourceCell> placed = new HashSet<>();
    private final CellReader cells;
    private final List<FoundColumn> columns;

    private TableReader(TableLabels table, Band band) {
        this.table = table;
        this.band = band;
        this.cells = new CellReader(table.spec(), notes, residues);
        this.columns = new ColumnFinder(table, band, notes, deviations).find();
    }

    static TableReading read(TableLabels table, Band band) {
        TableReader reader = new TableReader(table, band);
        band.dataRows().forEach(reader::row);
        return new TableReading(
                table,
                reader.cells.cells(),
                reader.cells.units(),
                reader.deviations,
                reader.residues,
                reader.notes.all());
    }

    private void row(int row) {
        LineCells line = LineCells.of(band, row, columns, !table.spec().across());
        if (table.spec().across()) {
            if (line.hasFigures()) {
                values(row, line, null);
            }
            unplaced(line, "");
            return;
        }
        SourceCell printed = lastFilled(line.labels());
        Found<TableLabels.RowLabel> found = label(line);
        if (found == null) {
            unknown(line, printed);
            return;
        }
        RowWording.check(table, found, printed, notes, deviations);
        placed.addAll(line.labels());
        String id = found.what().row();
        if (id != null && !(found.what().undivided() && !line.hasFigures())) {
            values(row, line, id);
        }
        unplaced(line, found.what().header().label());
    }

    /** The label of a line: the last of those that stand before the values, else the last before anything like a value. */
    private @Nullable Found<TableLabels.RowLabel> label(LineCells line) {
        SourceCell last = line.clear() ? lastFilled(line.labels()) : null;
        Found<TableLabels.RowLabel> found = last == null ? null : table.rows().find(Label.of(last.text()));
        return found != null ? found : RowLabels.of(table, line.clear() ? line.labels() : line.all());
    }

    private static @Nullable SourceCell lastFilled(List<SourceCell> cells) {
        SourceCell last = null;
        for (SourceCell cell : cells) {
            last = cell.isBlank() ? last : cell;
        }
        return last;
    }

    private void unknown(LineCells line, @Nullable SourceCell printed) {
        String text = GridText.of(line.all());
        if (text.isEmpty()) {
            return;
        }
        String label = printed == null ? "" : Blanks.joined(printed.text());
        notes.unplaced(
                table.table(),
                text,
                label.isEmpty() ? table.name() + "里有一行没有行标题，没有读入。" : table.name() + "里的“" + label + "”一行不在格式里，没有读入。");
        deviations.add(label.isEmpty() ? "有一行没有行标题" : "多出“" + label + "”一行");
    }

    private void values(int row, LineCells line, @Nullable String rowId) {
        if (!line.clear()) {
            if (line.hasFigures()) {
                notes.ambiguous(
                        rowId == null ? table.table() : table.table() + "/" + rowId,
                        GridText.of(line.all()),
                        table.name() + "里有一行的格数与列数不符，分不清哪个数属于哪一列，没有读入，请对照原文填写。");
                placed.addAll(line.all());
            }
            return;
        }
        Set<SourceCell> shared = line.shared();
        line.values().forEach((column, standing) -> {
            String slotRow = column.slot().row() != null ? column.slot().row() : rowId;
            if (slotRow != null) {
                cell(new CellId(table.table(), slotRow, column.slot().column()), column, standing, row, shared);
            }
        });
    }

    private void cell(CellId cell, FoundColumn column, List<SourceCell> standing, int row, Set<SourceCell> shared) {
        placed.addAll(standing);
        if (standing.size() > 1) {
            cells.doubtful(cell, GridText.of(standing), "这一格里有几个值");
        } else if (standing.isEmpty()) {
            cells.read(cell, column, "");
        } else if (shared.contains(standing.get(0)) || reachesOver(standing.get(0), row)) {
            cells.doubtful(cell, Blanks.joined(standing.get(0).text()), "原文把几格合并成一格，分不清这个数属于哪一格");
        } else {
            cells.read(cell, column, standing.get(0).text());
        }
    }

    /** Whether the cell stands in another line of the table too. */
    private boolean reachesOver(SourceCell cell, int row) {
        return cell.rowSpan() > 1
                && band.dataRows().stream()
                        .anyMatch(other ->
                                other != row && band.grid().rows().get(other).contains(cell));
    }

    /** Every filled cell of the line that is neither label nor value gets a note. */
    private void unplaced(LineCells line, String rowLabel) {
        for (SourceCell cell : line.all()) {
            if (!cell.isBlank() && placed.add(cell)) {
                String text = Blanks.joined(cell.text());
                String where = rowLabel.isEmpty() ? "" : "“" + rowLabel + "”一行";
                notes.unplaced(table.table(), text, table.name() + where + "里的“" + text + "”没有对应的格，没有读入。");
            }
        }
    }
}
