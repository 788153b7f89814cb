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
    private final boolean misaligned;
    private @Nullable List<List<SourceCell>> head;

    private TableReader(TableLabels table, Band band) {
        this.table = table;
        this.band = band;
        this.cells = new CellReader(table.spec(), notes, residues);
        this.columns = new ColumnFinder(table, band, notes, deviations).find();
        this.misaligned = HeadAlignment.isBroken(table, band, columns);
    }

    static TableReading read(TableLabels table, Band band) {
        TableReader reader = new TableReader(table, band);
        List<TableLine> lines = new ArrayList<>();
        for (int row : band.dataRows()) {
            lines.add(TableLine.of(table, band, row, reader.columns));
        }
        for (TableLine line : WrappedLines.joined(lines)) {
            reader.line(line);
        }
        return new TableReading(
                table,
                reader.cells.cells(),
                reader.cells.units(),
                reader.deviations,
                reader.residues,
                reader.notes.all());
    }

    private void line(TableLine line) {
        notes.speakOf(() -> picture(line.row(), null));
        read(line);
        notes.speakOf(null);
    }

    /** The line with its head, as a note shows it. */
    private SourceRow picture(int row, @Nullable SourceCell marked) {
        if (head == null) {
            head = SourceRow.head(band);
        }
        return SourceRow.of(head, band.grid(), row, marked);
    }

    private void read(TableLine line) {
        Found<TableLabels.RowLabel> found = line.label();
        if (table.spec().across() && !line.namesItsRow()) {
            if (line.cells().hasFigures()) {
                values(line, null, "");
            }
            unplaced(line, "");
            return;
        }
        SourceCell printed = line.printedLabel();
        if (found == null) {
            unknown(line, printed);
            return;
        }
        boolean guessed = RowWording.check(table, found, printed, deviations);
        placed.addAll(line.cells().labels());
        String id = found.what().row();
        if (id != null && !(found.what().undivided() && !line.cells().hasFigures())) {
            String wording = printed == null ? "" : Blanks.joined(printed.text());
            values(line, id, guessed || line.guessed() ? wording : "");
        }
        unplaced(line, found.what().header().label());
    }

    private void unknown(TableLine line, @Nullable SourceCell printed) {
        String text = GridText.of(line.cells().all());
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

    /** @param guessed the label as printed when it is not certain that it names this row; else empty */
    private void values(TableLine line, @Nullable String rowId, String guessed) {
        LineCells standing = line.cells();
        if (line.glued()) {
            doubtful(line, rowId, "这一行的数字和行标题连在一起，分不清哪个数属于哪一列");
            return;
        }
        if (misaligned && standing.hasFigures()) {
            doubtful(line, rowId, "列标题和下面的数字对不齐，分不清哪个数属于哪一列");
            return;
        }
        if (!standing.clear()) {
            if (standing.hasFigures()) {
                doubtful(line, rowId, "这一行的格数与列数不符，分不清哪个数属于哪一列");
            }
            return;
        }
        Set<SourceCell> shared = standing.shared();
        standing.values().forEach((column, values) -> {
            String slotRow = column.slot().row() != null ? column.slot().row() : rowId;
            if (slotRow != null) {
                CellId id = new CellId(table.table(), slotRow, column.slot().column());
                notes.speakOf(() -> picture(line.row(), standing.standsFor(column, line.row(), band.grid())));
                cell(id, column, values, line.row(), shared, guessed);
            }
        });
        notes.speakOf(() -> picture(line.row(), null));
    }

    /** Every cell of a line whose values cannot be told apart is asked for. */
    private void doubtful(TableLine line, @Nullable String rowId, String why) {
        String text = GridText.of(line.cells().all());
        for (Slot slot : table.slots()) {
            String row = slot.row() != null ? slot.row() : rowId;
            if (row != null && (rowId == null || row.equals(rowId))) {
                cells.doubtful(new CellId(table.table(), row, slot.column()), text, why);
            }
        }
        placed.addAll(line.cells().all());
    }

    private void cell(
            CellId cell,
            FoundColumn column,
            List<SourceCell> standing,
            int row,
            Set<SourceCell> shared,
            String guessedRow) {
        placed.addAll(standing);
        if (standing.size() > 1) {
            cells.doubtful(cell, GridText.of(standing), "这一格里有几个值");
        } else if (standing.isEmpty()) {
            cells.read(cell, column, "", guessedRow);
        } else if (shared.contains(standing.get(0)) || reachesOver(standing.get(0), row)) {
            cells.doubtful(cell, Blanks.joined(standing.get(0).text()), "原文把几格合并成一格，分不清这个数属于哪一格");
        } else {
            cells.read(cell, column, standing.get(0).text(), guessedRow);
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
    private void unplaced(TableLine line, String rowLabel) {
        for (SourceCell cell : line.cells().all()) {
            if (!cell.isBlank() && placed.add(cell)) {
                String text = Blanks.joined(cell.text());
                notes.speakOf(() -> picture(line.row(), cell));
                String where = rowLabel.isEmpty() ? "" : "“" + rowLabel + "”一行";
                notes.unplaced(table.table(), text, table.name() + where + "里的“" + text + "”没有对应的格，没有读入。");
            }
        }
    }
}
