package org.nianbao.workflow.importing.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.importing.Note;
import org.nianbao.core.scanner.Hit;
import org.nianbao.workflow.importing.FileContent;
import org.nianbao.workflow.importing.ReportFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was read of a file, as the console shows it before anything is stored. */
@Component
class PreviewJson {

    record NoteView(
            String place,
            String kind,
            String raw,
            @Nullable String value,
            String message,
            SourcePictures.@Nullable SourceView source) {}

    private final Editions editions;
    private final ReportJson reportJson;
    private final JsonMapper json;

    PreviewJson(Editions editions, ReportJson reportJson, JsonMapper json) {
        this.editions = editions;
        this.reportJson = reportJson;
        this.json = json;
    }

    /** The reports of a file to choose from. */
    ObjectNode choice(ReportFiles.Upload upload, FileContent content) {
        ObjectNode answer = file(upload);
        answer.set("candidates", json.valueToTree(content.candidates()));
        return answer;
    }

    private ObjectNode file(ReportFiles.Upload upload) {
        return json.createObjectNode().put("sourceHash", upload.hash()).put("fileName", upload.name());
    }

    ObjectNode of(ReportFiles.Upload upload, ImportResult result, List<Hit> hits) {
        AnnualReport report = result.report();
        ObjectNode answer = file(upload);
        answer.setAll((ObjectNode) json.readTree(reportJson.write(report)));
        SourcePictures pictures = new SourcePictures();
        answer.set("notes", json.valueToTree(notes(result.notes(), pictures)));
        answer.set("pictures", json.valueToTree(pictures.all()));
        answer.set("hits", json.valueToTree(hits));
        var cells = editions.named(report.edition()).cells();
        answer.put("placed", (int)
                cells.stream().filter(cell -> !report.cells().isBlank(cell)).count());
        answer.put("total", cells.size());
        return answer;
    }

    private static List<NoteView> notes(List<Note> notes, SourcePictures pictures) {
        return notes.stream()
                .map(note -> new NoteView(
                        note.place(),
                        note.kind().name().toLowerCase(Locale.ROOT),
                        note.raw(),
                        note.value(),
                        note.message(),
                        pictures.of(note)))
                .toList();
    }
}
