package org.nianbao.workflow.console.web;

import java.nio.charset.StandardCharsets;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.layout.Standing;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.ReportReader;
import org.nianbao.workflow.publication.Documents;
import org.nianbao.workflow.publication.PublishedFile;
import org.nianbao.workflow.report.Clearance;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A report as the public will see it, and as files. Until every step has passed they say 送审稿 未经审批. */
@RestController
@Needs(Right.REPORTS)
@RequestMapping("/api/reports/{id}")
class DocumentController {

    private final ReportReader reader;
    private final Documents documents;

    DocumentController(ReportReader reader, Documents documents) {
        this.reader = reader;
        this.documents = documents;
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@AuthenticationPrincipal Person person, @PathVariable String id) {
        ReportReader.Reading reading = reader.read(person, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PublishedFile.Kind.FRAGMENT.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(documents.fragment(reading.requiredContent(), standing(reading)));
    }

    @GetMapping("/export.{extension}")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String extension) {
        ReportReader.Reading reading = reader.read(person, id);
        AnnualReport content = reading.requiredContent();
        return switch (extension) {
            case "docx" ->
                file(PublishedFile.Kind.DOCX, reading, extension, documents.docx(content, standing(reading)));
            case "html" ->
                file(PublishedFile.Kind.HTML, reading, extension, documents.page(content, standing(reading)));
            case "json" -> file(PublishedFile.Kind.JSON, reading, extension, documents.json(content));
            default -> throw new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这种文件格式：" + extension);
        };
    }

    private static Standing standing(ReportReader.Reading reading) {
        StoredRevision revision = reading.revision();
        boolean approved = !reading.isDraft()
                && revision != null
                && Clearance.missing(
                                reading.report(), reading.situation().timeline(), revision.number(), revision.hash())
                        .isEmpty();
        return approved ? Standing.APPROVED : Standing.DRAFT;
    }

    private static ResponseEntity<byte[]> file(
            PublishedFile.Kind kind, ReportReader.Reading reading, String extension, byte[] bytes) {
        String name = reading.report().title() + (standing(reading) == Standing.DRAFT ? "（送审稿）" : "");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
