package org.nianbao.core.command;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.importing.Note;
import tools.jackson.core.JsonGenerator;

/** What was imported, as JSON: figures as numbers, cells without a certain figure null, and the notes. */
final class ImportedJson {

    private final AnnualReport report;
    private final Editions editions;

    private ImportedJson(AnnualReport report, Editions editions) {
        this.report = report;
        this.editions = editions;
    }

    static String of(ImportResult imported, Editions editions) {
        ImportedJson writer = new ImportedJson(imported.report(), editions);
        return Answer.of(json -> writer.write(json, imported.notes()));
    }

    private void write(JsonGenerator json, List<Note> notes) {
        json.writeStartObject();
        json.writeStringProperty("edition", report.edition());
        json.writeNumberProperty("year", report.year());
        json.writeStringProperty("organ", report.organ());
        json.writeStringProperty("title", report.title());
        json.writeObjectPropertyStart("narratives");
        report.narratives().forEach((part, blocks) -> {
            json.writeArrayPropertyStart(part.id());
            blocks.forEach(block -> block(json, block));
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("cells");
        cells().forEach(cell -> figure(json, cell.toString(), report.cells().get(cell)));
        json.writeEndObject();
        json.writeObjectPropertyStart("units");
        report.units().entrySet().stream()
                .sorted(Comparator.comparing(unit -> unit.getKey().toString()))
                .forEach(unit -> json.writeStringProperty(unit.getKey().toString(), unit.getValue()));
        json.writeEndObject();
        json.writeObjectPropertyStart("local");
        report.local().forEach((label, value) -> figure(json, label, value));
        json.writeEndObject();
        json.writeArrayPropertyStart("notes");
        notes.forEach(note -> note(json, note));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** All cells of the edition, then those of other editions that hold something. */
    private Set<CellId> cells() {
        Set<CellId> cells = new LinkedHashSet<>(editions.named(report.edition()).cells());
        for (ReportFormat format : editions.formats()) {
            format.cells().stream()
                    .filter(cell -> !report.cells().isBlank(cell))
                    .forEach(cells::add);
        }
        return cells;
    }

    private static void figure(JsonGenerator json, String name, @Nullable CellValue value) {
        if (value instanceof CellValue.Figure figure) {
            json.writeName(name);
            json.writeNumber(figure.number());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void block(JsonGenerator json, Block block) {
        json.writeStartObject();
        json.writeStringProperty("id", block.id());
        if (block instanceof Block.Heading heading) {
            json.writeStringProperty("kind", "heading");
            json.writeNumberProperty("level", heading.level());
            json.writeStringProperty("text", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            json.writeStringProperty("kind", "paragraph");
            json.writeStringProperty("text", paragraph.text());
        } else if (block instanceof Block.Table table) {
            json.writeStringProperty("kind", "table");
            json.writeArrayPropertyStart("rows");
            table.rows().forEach(row -> {
                json.writeStartArray();
                row.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void note(JsonGenerator json, Note note) {
        json.writeStartObject();
        json.writeStringProperty("place", note.place());
        json.writeStringProperty("kind", note.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("raw", note.raw());
        Answer.text(json, "value", note.value());
        json.writeStringProperty("message", note.message());
        json.writeEndObject();
    }
}
