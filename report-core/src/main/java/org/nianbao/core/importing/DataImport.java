package org.nianbao.core.importing;

import java.util.HashSet;
import java.util.Set;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.importing.json.JsonReader.DataReport;

/** A report that is data already: nothing is to be matched, but what is no figure or was added is said. */
final class DataImport {

    private DataImport() {}

    static ImportResult of(DataReport data, Editions editions) {
        AnnualReport report = data.report();
        Notes notes = new Notes();
        if (!data.titled()) {
            notes.guessed("title", "", report.title(), "文件里没有标题，暂用“" + report.title() + "”，请核对。");
        }
        editions.formats().stream()
                .flatMap(format -> format.cells().stream())
                .distinct()
                .filter(cell -> report.cells().get(cell) instanceof CellValue.Raw)
                .forEach(cell -> raw(notes, editions, report, cell));
        blanks(notes, editions, report);
        SourceStructure structure = SourceStructure.ofData(
                data.carriesTexts() ? SourceStructure.Kind.DATA : SourceStructure.Kind.FIGURES, data.complete());
        return new ImportResult(report, notes.all(), structure);
    }

    /** Names the cells that have nothing; not those for which an undivided row stands. */
    private static void blanks(Notes notes, Editions editions, AnnualReport report) {
        for (TableSpec table : editions.named(report.edition()).tables()) {
            Set<String> covered = new HashSet<>();
            table.undivided().stream()
                    .filter(whole -> report.cells().filled().stream()
                            .anyMatch(cell -> cell.table().equals(table.id())
                                    && cell.row().equals(whole.id())))
                    .forEach(whole -> covered.addAll(whole.covers()));
            table.cells().stream()
                    .filter(cell -> report.cells().isBlank(cell) && !covered.contains(cell.row()))
                    .forEach(cell ->
                            notes.left(cell.toString(), "", table.labelOf(cell) + "：文件里这一格没有数，按空白读入；没有发生的请填 0。"));
        }
    }

    private static void raw(Notes notes, Editions editions, AnnualReport report, CellId cell) {
        String text = String.valueOf(report.cells().get(cell));
        String label = editions.tableOf(cell, editions.named(report.edition()))
                .map(table -> table.labelOf(cell))
                .orElse(cell.toString());
        String unit = editions.tableOf(cell, editions.named(report.edition()))
                .map(TableSpec::unit)
                .orElse("");
        String offer = Conversion.of(text, unit);
        notes.add(
                cell.toString(),
                Note.Kind.LEFT,
                text,
                offer,
                label + "：“" + text + "”不是一个确定的数，按原文保留，"
                        + (offer == null ? "请改成数字。" : "换算后是 " + offer + unit + "，请确认后填写。"));
    }
}
