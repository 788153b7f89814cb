package org.nianbao.workflow.importing.web;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.importing.PreviewReference;
import org.nianbao.workflow.importing.ReportFiles;
import org.nianbao.workflow.importing.SettledFiles;
import org.nianbao.workflow.reference.StoreReference;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 往年已发布报告: looking into a file, and storing it for reference. */
@RestController
@RequestMapping("/api/references")
@Needs(Right.REPORTS)
class ReferenceUploadController {

    private final PreviewReference preview;
    private final StoreReference store;
    private final ReportFiles files;
    private final SettledFiles settledFiles;
    private final SettlementReader settlements;
    private final PreviewJson previews;
    private final JsonMapper json;

    ReferenceUploadController(
            PreviewReference preview,
            StoreReference store,
            ReportFiles files,
            SettledFiles settledFiles,
            SettlementReader settlements,
            PreviewJson previews,
            JsonMapper json) {
        this.preview = preview;
        this.store = store;
        this.files = files;
        this.settledFiles = settledFiles;
        this.settlements = settlements;
        this.previews = previews;
        this.json = json;
    }

    @PostMapping("/previews")
    JsonNode preview(
            @AuthenticationPrincipal Person person,
            @RequestParam String organ,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer report,
            @RequestParam MultipartFile file) {
        ReportFiles.Upload upload = Uploads.of(file);
        PreviewReference.Preview read =
                preview.handle(person, new PreviewReference.Command(organ, year, files.reading(upload, report)));
        if (!read.content().decided()) {
            return previews.choice(upload, read.content());
        }
        ObjectNode answer = previews.of(upload, read.content().result(), read.hits());
        answer.put("referenceYear", read.year());
        answer.put("fileHash", sha256(upload));
        Refusal refusal = read.refusal();
        answer.set(
                "refusal",
                refusal == null
                        ? json.nullNode()
                        : json.valueToTree(Map.of("code", refusal.code(), "sentence", refusal.sentence())));
        answer.set("questions", json.valueToTree(read.questions()));
        return answer;
    }

    @PostMapping
    ResponseEntity<Map<String, String>> store(
            @AuthenticationPrincipal Person person,
            @RequestParam String organ,
            @RequestParam int year,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String sourceHash,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(required = false) @Nullable Integer report,
            @RequestParam(required = false) @Nullable String settled) {
        ReportFiles.Upload upload = Uploads.of(file);
        SettledFiles.Settled source =
                settledFiles.of(files.reading(upload, report), sourceHash, organ, settlements.read(settled));
        String id = store.handle(
                person, new StoreReference.Command(organ, year, upload.name(), sha256(upload), source, confirmed));
        return ResponseEntity.created(URI.create("/api/references/" + id)).body(Map.of("id", id));
    }

    private static String sha256(ReportFiles.Upload upload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(upload.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
