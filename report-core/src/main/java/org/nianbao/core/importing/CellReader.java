package org.nianbao.core.importing;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Residue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.importing.source.Blanks;

/** Reads single cells of a table: the value, its unit, and what is to be said about it. */
final class CellReader {

    private final TableSpec spec;
    private final Notes notes;
    private final List<Residue> residues;
    private final Map<FoundColumn, PrintedUnit> printedUnits = new IdentityHashMap<>();
    private final Map<CellId, @Nullable CellValue> cells = new LinkedHashMap<>();
    private final Map<CellId, String> units = new LinkedHashMap<>();

    CellReader(TableSpec spec, Notes notes, List<Residue> residues) {
        this.spec = spec;
        this.notes = notes;
        this.residues = residues;
    }

    /** What was read; null for a blank cell. */
    Map<CellId, @Nullable CellValue> cells() {
        return cells;
    }

    Map<CellId, String> units() {
        return units;
    }

    /** Reads one cell. One that has a value already becomes doubtful when this is another. */
    void read(CellId cell, FoundColumn column, String text, String guessedRow) {
        CellValue before = cells.get(cell);
        if (before == null) {
            cells.put(cell, value(cell, column, text, guessedRow));
        } else if (!text.isEmpty() && !text.equals(before.toString())) {
            doubtful(
                    cell, before + " | " + Blanks.joined(text), "先后有“" + before + "”和“" + Blanks.joined(text) + "”两个值");
        }
    }

    /** Leaves a cell blank because it is not certain which value is its own. */
    void doubtful(CellId cell, String printed, String why) {
        notes.ambiguous(cell.toString(), printed, spec.labelOf(cell) + "：" + why + "，没有读入，请核对后填写。");
        cells.put(cell, null);
    }

    private @Nullable CellValue value(CellId cell, FoundColumn column, String text, String guessedRow) {
        PrintedUnit unit = printedUnits.computeIfAbsent(
                column,
                found -> PrintedUnit.of(
                        found, Objects.requireNonNull(spec.column(found.slot().column())), spec.unit()));
        boolean signed = spec.kindOf(cell) == CellKind.CHANGE;
        Figures.Reading reading = Figures.read(text, signed, unit.expected(), unit.choices());
        if (reading.residue()) {
            residues.add(new Residue(cell.toString(), Blanks.joined(text)));
        }
        if (reading.value() instanceof CellValue.Figure figure && unit.isForeign()) {
            return foreign(cell, text, figure, unit);
        }
        if (reading.value() instanceof CellValue.Figure && (!guessedRow.isEmpty() || column.grade() == Grade.GUESSED)) {
            guessed(cell, column, text, reading.value(), guessedRow);
        } else {
            note(cell, text, reading, unit);
        }
        String found = reading.unit().isEmpty() ? unit.printed() : reading.unit();
        if (reading.value() instanceof CellValue.Figure && unit.choices().contains(found)) {
            units.put(cell, found);
        }
        return reading.value();
    }

    /** A figure in a row or column that is not certainly the one it was taken for. */
    private void guessed(CellId cell, FoundColumn column, String text, CellValue value, String guessedRow) {
        if (guessedRow.isEmpty() && isOfficial(column)) {
            notes.guessed(
                    cell.toString(),
                    text,
                    value.toString(),
                    spec.labelOf(cell) + "：读作 " + value + "，原文列标题的合并有误，与数字错位，按各列之和等于总计的勾稽关系对位，请核对。");
            return;
        }
        String why = guessedRow.isEmpty() ? "" : "行标题“" + guessedRow + "”";
        if (column.grade() == Grade.GUESSED) {
            why += (why.isEmpty() ? "" : "、")
                    + (column.printed().isEmpty() ? "没有列标题" : "列标题“" + column.printed() + "”");
        }
        notes.guessed(
                cell.toString(),
                text,
                value.toString(),
                spec.labelOf(cell) + "：读作 " + value + "，原文" + why + "，不是格式的文字，请核对。");
    }

    private boolean isOfficial(FoundColumn column) {
        String official =
                Objects.requireNonNull(spec.column(column.slot().column())).label();
        return Label.of(column.printed()).core().equals(Label.of(official).core());
    }

    /** A figure under a heading that names another unit than the edition does. */
    private CellValue foreign(CellId cell, String text, CellValue.Figure figure, PrintedUnit unit) {
        CellValue kept = Figures.raw(figure + unit.printed());
        String offer = Conversion.of(figure.number(), unit.printed(), unit.expected());
        notes.add(
                cell.toString(),
                Note.Kind.AMBIGUOUS,
                text,
                offer,
                spec.labelOf(cell) + "：表头写的单位是“" + unit.printed() + "”，格式规定的是“" + unit.expected() + "”，按原文保留为“" + kept
                        + (offer == null ? "”，请换算后填写。" : "”；换算后是 " + offer + unit.expected() + "，请确认后填写。"));
        return kept;
    }

    private void note(CellId cell, String text, Figures.Reading reading, PrintedUnit unit) {
        String place = cell.toString();
        if (reading.value() instanceof CellValue.Figure && reading.asPrinted()) {
            return;
        }
        String label = spec.labelOf(cell);
        String printed = Blanks.joined(text);
        if (reading.value() instanceof CellValue.Raw) {
            String offer = Conversion.of(text, unit.expected());
            String then = offer == null ? "请改成数字。" : "换算后是 " + offer + unit.expected() + "，请确认后填写。";
            notes.add(place, Note.Kind.LEFT, text, offer, label + "：“" + printed + "”不是一个确定的数，按原文保留，" + then);
        } else if (reading.value() == null && text.isEmpty()) {
            notes.left(place, "", label + "：原文这一格是空的，按空白读入；没有发生的请填 0。");
        } else if (reading.value() == null) {
            notes.normalised(place, text, "", label + "：去掉了文字处理软件的痕迹，这一格是空的。");
        } else {
            notes.normalised(
                    place, text, reading.value().toString(), label + "：“" + printed + "”读作 " + reading.value() + "。");
        }
    }
}
