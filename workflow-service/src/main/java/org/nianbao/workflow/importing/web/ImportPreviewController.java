package org.nianbao.workflow.importing.web;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.importing.PreviewImport;
import org.nianbao.workflow.importing.ReportFiles;
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

    private final PreviewImport preview;
    private final ReportFiles files;
    private final PreviewJson previews;
    private final JsonMapper json;

    ImportPreviewController(PreviewImport preview, ReportFiles files, PreviewJson previews, JsonMapper json) {
        this.preview = preview;
        this.files = files;
        this.previews = previews;
        this.json = json;
    }

    @PostMapping("/api/import-previews")
    JsonNode preview(
            @AuthenticationPrincipal Person person,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable Integer report) {
        ReportFiles.Upload upload = Uploads.of(file);
        PreviewImport.Preview read =
                preview.handle(person, new PreviewImport.Command(files.reading(upload, report), blankToNull(organ)));
        if (!read.content().decided()) {
            return previews.choice(upload, read.content());
        }
        ObjectNode answer = previews.of(upload, read.content().result(), read.hits());
        answer.set("findings", json.valueToTree(read.findings()));
        return answer;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
