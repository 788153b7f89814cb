package org.nianbao.core.importing;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
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
        SourceStructure structure = SourceStructure.ofData(
                data.carriesTexts() ? SourceStructure.Kind.DATA : SourceStructure.Kind.FIGURES, data.complete());
        return new ImportResult(report, notes.all(), structure);
    }

    private static void raw(Notes notes, Editions editions, AnnualReport report, CellId cell) {
        String text = String.valueOf(report.cells().get(cell));
        String label = editions.tableOf(cell, editions.named(report.edition()))
                .map(table -> table.labelOf(cell))
                .orElse(cell.toString());
        notes.left(cell.toString(), text, label + "：“" + text + "”不是一个确定的数，按原文保留，请改成数字。");
    }
}
