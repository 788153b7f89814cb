package org.nianbao.workflow.importing.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.Note;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.importing.PreviewImport;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a file would become, before anything is stored. */
@RestController
@Needs(Right.REPORTS)
class ImportPreviewController {

    record NoteView(
            String place, String kind, String raw, @Nullable String value, String message) {}

    private final PreviewImport preview;
    private final Editions editions;
    private final ReportJson reportJson;
    private final JsonMapper json;

    ImportPreviewController(PreviewImport preview, Editions editions, ReportJson reportJson, JsonMapper json) {
        this.preview = preview;
        this.editions = editions;
        this.reportJson = reportJson;
        this.json = json;
    }

    @PostMapping("/api/import-previews")
    JsonNode preview(
            @AuthenticationPrincipal Person person,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String organ) {
        PreviewImport.Preview read =
                preview.handle(person, new PreviewImport.Command(Uploads.of(file), blankToNull(organ)));
        AnnualReport report = read.result().report();
        ObjectNode answer = json.createObjectNode();
        answer.put("sourceHash", read.sourceHash());
        answer.put("fileName", Uploads.of(file).name());
        answer.setAll((ObjectNode) json.readTree(reportJson.write(report)));
        answer.set("notes", json.valueToTree(notes(read.result().notes())));
        answer.set("findings", json.valueToTree(read.findings()));
        answer.set("hits", json.valueToTree(read.hits()));
        var cells = editions.named(report.edition()).cells();
        answer.put("placed", (int)
                cells.stream().filter(cell -> !report.cells().isBlank(cell)).count());
        answer.put("total", cells.size());
        return answer;
    }

    private static List<NoteView> notes(List<Note> notes) {
        return notes.stream()
                .map(note -> new NoteView(
                        note.place(),
                        note.kind().name().toLowerCase(Locale.ROOT),
                        note.raw(),
                        note.value(),
                        note.message()))
                .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
