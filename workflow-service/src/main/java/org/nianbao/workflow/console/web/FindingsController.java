package org.nianbao.workflow.console.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.format.Editions;
import org.nianbao.core.rendering.xlsx.FindingsSheet;
import org.nianbao.core.rendering.xlsx.FindingsWriter;
import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.ReportReader;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.report.Reason;
import org.nianbao.workflow.report.Reasons;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.RevisionJson;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Summary;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the checks found, as a workbook: live for a draft, as frozen for a revision. */
@RestController
@Needs(Right.REPORTS)
class FindingsController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportReader reader;
    private final Inspector inspector;
    private final Reasons reasons;
    private final RevisionJson revisionJson;
    private final FindingsWriter writer;

    FindingsController(
            ReportReader reader, Inspector inspector, Reasons reasons, RevisionJson revisionJson, Editions editions) {
        this.reader = reader;
        this.inspector = inspector;
        this.reasons = reasons;
        this.revisionJson = revisionJson;
        this.writer = new FindingsWriter(editions);
    }

    @GetMapping("/api/reports/{id}/findings.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> workbook(@AuthenticationPrincipal Person person, @PathVariable String id) {
        ReportReader.Reading reading = reader.read(person, id);
        reading.requiredContent();
        Report report = reading.report();
        String organ = reading.situation().organ().fullName();
        StoredRevision revision = reading.revision();
        FindingsSheet sheet =
                reading.isDraft() || revision == null ? draft(reading, report, organ) : frozen(revision, report, organ);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(organ + report.year() + "年度报告检查结果.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(writer.write(List.of(sheet)));
    }

    private FindingsSheet draft(ReportReader.Reading reading, Report report, String organ) {
        List<Finding> findings = inspector
                .inspect(reading.requiredContent(), reading.situation().organ())
                .findings();
        Map<String, Reason> given = reasons.of(report.id());
        Map<String, String> texts = new LinkedHashMap<>();
        given.forEach((fingerprint, reason) -> texts.put(fingerprint, reason.personName() + "：" + reason.text()));
        return new FindingsSheet(
                organ,
                report.year(),
                report.edition(),
                "草稿",
                inspector.ruleBook(),
                Summary.headline(findings, given).verdict(),
                Summary.headline(findings, given).counts(),
                findings,
                texts);
    }

    private FindingsSheet frozen(StoredRevision revision, Report report, String organ) {
        Map<String, String> texts = new LinkedHashMap<>();
        revisionJson
                .reasons(revision)
                .forEach((fingerprint, reason) ->
                        texts.put(fingerprint, reason.by().name() + "：" + reason.text()));
        return new FindingsSheet(
                organ,
                report.year(),
                report.edition(),
                "第 " + revision.number() + " 版，提交时的检查结果",
                revision.ruleBook(),
                revisionJson.headline(revision).afterSubmission(),
                revisionJson.headline(revision).counts(),
                revisionJson.findings(revision),
                texts);
    }
}
