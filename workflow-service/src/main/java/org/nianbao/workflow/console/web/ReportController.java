package org.nianbao.workflow.console.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.console.Worklist;
import org.nianbao.workflow.importing.FileReading;
import org.nianbao.workflow.importing.ImportDraft;
import org.nianbao.workflow.importing.ReportFiles;
import org.nianbao.workflow.importing.SettledFiles;
import org.nianbao.workflow.importing.web.SettlementReader;
import org.nianbao.workflow.importing.web.Uploads;
import org.nianbao.workflow.review.OpenReport;
import org.nianbao.workflow.shared.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Opening a report, empty or from a file, and looking at it. */
@RestController
@Needs(Right.REPORTS)
@RequestMapping("/api/reports")
class ReportController {

    record ExistingView(int year, String id) {}

    record OpenableView(Views.OrganView organ, List<ExistingView> existing) {}

    private final Worklist worklist;
    private final OpenReport openReport;
    private final ImportDraft importDraft;
    private final ReportFiles files;
    private final SettledFiles settledFiles;
    private final SettlementReader settlements;
    private final ReportViews views;

    ReportController(
            Worklist worklist,
            OpenReport openReport,
            ImportDraft importDraft,
            ReportFiles files,
            SettledFiles settledFiles,
            SettlementReader settlements,
            ReportViews views) {
        this.worklist = worklist;
        this.openReport = openReport;
        this.importDraft = importDraft;
        this.files = files;
        this.settledFiles = settledFiles;
        this.settlements = settlements;
        this.views = views;
    }

    @GetMapping("/openable")
    List<OpenableView> openable(@AuthenticationPrincipal Person person) {
        List<Worklist.Existing> existing = worklist.existing(person);
        return person.grants().stream()
                .filter(grant -> grant.role() == Role.DRAFTER)
                .map(grant -> new OpenableView(
                        new Views.OrganView(String.valueOf(grant.organCode()), String.valueOf(grant.organName())),
                        existing.stream()
                                .filter(report -> report.organCode().equals(grant.organCode()))
                                .map(report -> new ExistingView(report.reportYear(), report.id()))
                                .toList()))
                .toList();
    }

    @PostMapping
    ResponseEntity<Views.ReportView> open(
            @AuthenticationPrincipal Person person,
            @RequestParam String organ,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String sourceHash,
            @RequestParam(required = false) @Nullable Integer report,
            @RequestParam(required = false) @Nullable String settled) {
        OpenReport.Source source = file == null || file.isEmpty()
                ? null
                : source(settledFiles.of(
                        files.reading(Uploads.of(file), report), sourceHash, organ, settlements.read(settled)));
        String id = openReport.handle(person, new OpenReport.Command(organ, year, source));
        Views.ReportView view = views.of(person, id);
        return ResponseEntity.created(URI.create("/api/reports/" + id))
                .eTag(Long.toString(view.version()))
                .body(view);
    }

    private static OpenReport.Source source(SettledFiles.Settled file) {
        return new OpenReport.Source() {
            @Override
            public void prepare() {
                file.prepare();
            }

            @Override
            public AnnualReport read() {
                return file.read().report();
            }
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<Views.ReportView> report(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return Answers.report(views.of(person, id));
    }

    @PutMapping("/{id}/draft/import")
    ResponseEntity<Views.ReportView> replaceDraft(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String sourceHash,
            @RequestParam(required = false) @Nullable Integer report,
            @RequestParam(required = false) @Nullable String settled) {
        FileReading reading = files.reading(Uploads.of(file), report);
        importDraft.handle(
                person,
                new ImportDraft.Command(id, IfMatch.version(ifMatch), reading, sourceHash, settlements.read(settled)));
        return Answers.report(views.of(person, id));
    }
}
