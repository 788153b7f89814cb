package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Residue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Header;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;

/** Reads the cells of one statutory table: each value by the heading over it and the label before it. */
final class TableReader {

    private final TableLabels table;
    private final Band band;
    private final Notes notes = new Notes();
    private final List<String> deviations = new ArrayList<>();
    private final List<Residue> residues = new ArrayList<>();
    private final Map<CellId, @Nullable CellValue> cells = new LinkedHashMap<>();
    private final Map<CellId, String> units = new LinkedHashMap<>();
    private final Set<SourceCell> placed = new HashSet<>();
    private final Set<String> rowsSeen = new HashSet<>();
    private List<FoundColumn> columns = List.of();

    private TableReader(TableLabels table, Band band) {
        this.table = table;
        this.band = band;
    }

    static TableReading read(TableLabels table, Band band) {
        TableReader reader = new TableReader(table, band);
        reader.columns = reader.columns();
        reader.columnDeviations();
        band.dataRows().forEach(reader::row);
        return new TableReading(
                table, reader.cells, reader.units, reader.deviations, reader.residues, reader.notes.all());
    }

    private List<FoundColumn> columns() {
        List<FoundColumn> byPath = band.grid().rectangular() ? HeadPaths.find(table, band) : List.of();
        if (byPath.size() == table.slots().size()) {
            return byPath;
        }
        List<FoundColumn> byWords = HeadWords.find(table, band);
        if (!byWords.isEmpty()) {
            return byWords;
        }
        if (byPath.isEmpty() && table.slots().size() == 1) {
            notes.guessed(
                    table.table(),
                    "",
                    null,
                    name() + "没有列标题；该表只有“" + headerOf(table.slots().get(0)).label() + "”一列，按这一列读入，请核对。");
            deviations.add("缺少列标题“" + headerOf(table.slots().get(0)).label() + "”");
            return List.of(new FoundColumn(table.slots().get(0), "", Grade.GUESSED, List.of(-1)));
        }
        return byPath;
    }

    private Header headerOf(Slot slot) {
        return Objects.requireNonNull(table.spec().column(slot.column()));
    }

    private String name() {
        return "“" + table.spec().title() + "”表";
    }

    private void columnDeviations() {
        Set<String> reported = new HashSet<>();
        for (FoundColumn column : columns) {
            String official = headerOf(column.slot()).label();
            if (column.printed().isEmpty() || !reported.add(column.slot().column())) {
                continue;
            }
            if (column.grade() != Grade.EXACT) {
                deviations.add("列标题“" + column.printed() + "”应为“" + official + "”");
            }
            if (column.grade() == Grade.GUESSED) {
                notes.guessed(
                        table.table(),
                        column.printed(),
                        official,
                        name() + "的列标题“" + column.printed() + "”按“" + official + "”读入，请核对。");
            }
        }
        Set<String> found = new HashSet<>();
        columns.forEach(column -> found.add(column.slot().toString()));
        for (Slot slot : table.slots()) {
            if (!found.contains(slot.toString())) {
                String label = headerOf(slot).label();
                deviations.add("缺少“" + label + "”一列");
                notes.unplaced(table.table(), label, name() + "里没有找到“" + label + "”一列，这一列留空。");
            }
        }
    }

    private void row(int row) {
        List<SourceCell> distinct = band.grid().distinct(row);
        if (table.spec().across()) {
            if (valuesIn(distinct) > 0) {
                values(row, null);
            }
            unplaced(distinct, null);
            return;
        }
        Found<TableLabels.RowLabel> found = RowLabels.of(table, distinct);
        SourceCell text = RowLabels.textOf(distinct);
        if (found == null) {
            unknownRow(distinct, text);
            return;
        }
        labelDeviation(found, text);
        distinct.stream().takeWhile(cell -> !Figures.isValueLike(cell.text())).forEach(placed::add);
        if (found.what().row() == null) {
            unplaced(distinct, found.what().header().label());
            return;
        }
        if (found.what().undivided() && valuesIn(distinct) == 0) {
            return;
        }
        values(row, found.what().row());
        unplaced(distinct, found.what().header().label());
    }

    private static long valuesIn(List<SourceCell> cells) {
        return cells.stream().filter(cell -> Figures.isValueLike(cell.text())).count();
    }

    private void labelDeviation(Found<TableLabels.RowLabel> found, @Nullable SourceCell text) {
        String printed = text == null ? "" : Blanks.joined(text.text());
        String official = found.what().header().label();
        Label label = Label.of(printed);
        if (table.rows().find(label) == null) {
            notes.guessed(table.table(), printed, official, name() + "里的“" + printed + "”一行按“" + official + "”读入，请核对。");
            deviations.add("行标题“" + printed + "”不是格式里的文字");
            return;
        }
        String numeral = Label.of(official).numeral();
        if (found.grade() != Grade.EXACT) {
            deviations.add("行标题“" + printed + "”应为“" + official + "”");
        } else if (!label.numeral().equals(numeral)) {
            deviations.add("行标题“" + printed + "”的序号应为“" + official + "”");
        }
        if (found.grade() == Grade.GUESSED) {
            notes.guessed(
                    place(found.what()), printed, official, name() + "的行标题“" + printed + "”按“" + official + "”读入，请核对。");
        }
    }

    private String place(TableLabels.RowLabel label) {
        return label.row() == null ? table.table() : table.table() + "/" + label.row();
    }

    private void unknownRow(List<SourceCell> distinct, @Nullable SourceCell text) {
        String printed = text == null ? "" : Blanks.joined(text.text());
        String line = line(distinct);
        if (line.isEmpty()) {
            return;
        }
        notes.unplaced(
                table.table(),
                line,
                printed.isEmpty() ? name() + "里有一行没有行标题，没有读入。" : name() + "里的“" + printed + "”一行不在格式里，没有读入。");
        deviations.add(printed.isEmpty() ? "有一行没有行标题" : "多出“" + printed + "”一行");
    }

    private static String line(List<SourceCell> cells) {
        return String.join(
                " | ",
                cells.stream()
                        .map(SourceCell::text)
                        .filter(text -> !text.isEmpty())
                        .map(Blanks::joined)
                        .toList());
    }

    private void values(int row, @Nullable String rowId) {
        List<SourceCell> line = band.grid().rows().get(row);
        List<SourceCell> distinct = band.grid().distinct(row);
        if (fromRight() && !fits(distinct, rowId)) {
            return;
        }
        for (FoundColumn column : columns) {
            String slotRow = column.slot().row() != null ? column.slot().row() : rowId;
            if (slotRow == null) {
                continue;
            }
            CellId cell = new CellId(table.table(), slotRow, column.slot().column());
            List<SourceCell> standing = standing(column, line, distinct);
            if (standing.size() > 1) {
                placed.addAll(standing);
                notes.ambiguous(cell.toString(), line(standing), labelOf(cell) + "：这一格有两个值，没有读入，请核对后填写。");
                cells.put(cell, null);
            } else if (cells.get(cell) != null) {
                second(cell, standing);
            } else {
                value(cell, column, standing.isEmpty() ? "" : standing.get(0).text());
                placed.addAll(standing);
            }
        }
        if (rowId != null && !rowsSeen.add(rowId)) {
            notes.ambiguous(table.table() + "/" + rowId, line(distinct), name() + "里“" + rowLabel(rowId) + "”一行出现了两次。");
        }
    }

    /** A cell that has a value already: another one makes both doubtful. */
    private void second(CellId cell, List<SourceCell> standing) {
        CellValue first = cells.get(cell);
        placed.addAll(standing);
        if (first == null || standing.isEmpty() || standing.get(0).text().equals(first.toString())) {
            return;
        }
        String other = Blanks.joined(standing.get(0).text());
        notes.ambiguous(
                cell.toString(),
                first + " | " + other,
                labelOf(cell) + "：先后有“" + first + "”和“" + other + "”两个值，没有读入，请核对后填写。");
        cells.put(cell, null);
    }

    private boolean fromRight() {
        return !columns.isEmpty() && columns.get(0).places().get(0) < 0;
    }

    /** Whether the line has a cell for each column and, before them, only labels. */
    private boolean fits(List<SourceCell> distinct, @Nullable String rowId) {
        int labels = distinct.size() - columns.size();
        boolean room = labels >= (rowId == null ? 0 : 1);
        boolean clean =
                room && distinct.subList(0, labels).stream().noneMatch(cell -> Figures.isValueLike(cell.text()));
        if (clean) {
            return true;
        }
        if (valuesIn(distinct) > 0) {
            notes.ambiguous(
                    rowId == null ? table.table() : table.table() + "/" + rowId,
                    line(distinct),
                    name() + "里有一行的格数与列数不符，分不清哪个数属于哪一列，没有读入，请对照原文填写。");
            placed.addAll(distinct);
        }
        return false;
    }

    private static List<SourceCell> standing(FoundColumn column, List<SourceCell> line, List<SourceCell> distinct) {
        List<SourceCell> standing = new ArrayList<>();
        for (int place : column.places()) {
            SourceCell cell =
                    place < 0 ? distinct.get(distinct.size() + place) : place < line.size() ? line.get(place) : null;
            if (cell != null && !cell.isBlank() && !standing.contains(cell)) {
                standing.add(cell);
            }
        }
        return standing;
    }

    private void value(CellId cell, FoundColumn column, String text) {
        Header header = headerOf(column.slot());
        PrintedUnit unit = PrintedUnit.of(column, header, table.spec().unit());
        boolean signed = table.spec().kindOf(cell) == org.nianbao.core.format.CellKind.CHANGE;
        Figures.Reading reading = Figures.read(text, signed, unit.expected(), unit.choices());
        CellValue value = reading.value();
        if (reading.residue()) {
            residues.add(new Residue(cell.toString(), Blanks.joined(text)));
        }
        if (value instanceof CellValue.Figure && unit.isForeign()) {
            value = Figures.raw(value + unit.printed());
            notes.ambiguous(
                    cell.toString(),
                    text,
                    labelOf(cell) + "：表头写的单位是“" + unit.printed() + "”，格式规定的是“" + unit.expected() + "”，按原文保留为“" + value
                            + "”，请换算后填写。");
        } else {
            note(cell, text, reading);
        }
        cells.put(cell, value);
        String found = reading.unit().isEmpty() ? unit.printed() : reading.unit();
        if (value instanceof CellValue.Figure && unit.choices().contains(found)) {
            units.put(cell, found);
        }
    }

    private void note(CellId cell, String text, Figures.Reading reading) {
        String place = cell.toString();
        if (reading.value() == null) {
            if (!text.isEmpty()) {
                notes.normalised(place, text, "", labelOf(cell) + "：去掉了文字处理软件的痕迹，这一格是空的。");
            } else {
                notes.left(place, "", labelOf(cell) + "：原文这一格是空的，按空白读入；没有发生的请填 0。");
            }
        } else if (reading.value() instanceof CellValue.Raw) {
            notes.left(place, text, labelOf(cell) + "：“" + Blanks.joined(text) + "”不是一个确定的数，按原文保留，请改成数字。");
        } else if (!reading.asPrinted()) {
            notes.normalised(
                    place,
                    text,
                    reading.value().toString(),
                    labelOf(cell) + "：“" + Blanks.joined(text) + "”读作 " + reading.value() + "。");
        }
    }

    private String labelOf(CellId cell) {
        return table.spec().labelOf(cell);
    }

    private String rowLabel(String row) {
        Header header = table.spec().row(row);
        return header == null ? row : header.label();
    }

    /** Every filled cell of the line that is neither label nor value gets a note. */
    private void unplaced(List<SourceCell> distinct, @Nullable String rowLabel) {
        for (SourceCell cell : distinct) {
            if (!cell.isBlank() && placed.add(cell)) {
                notes.unplaced(
                        table.table(),
                        Blanks.joined(cell.text()),
                        name() + (rowLabel == null ? "" : "“" + rowLabel + "”一行") + "里的“" + Blanks.joined(cell.text())
                                + "”没有对应的格，没有读入。");
            }
        }
    }
}
