package org.nianbao.workflow.console.web;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.ReportReader;
import org.nianbao.workflow.report.CheckDraft;
import org.nianbao.workflow.report.GiveReason;
import org.nianbao.workflow.report.Inspection;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.report.OfferedReasons;
import org.nianbao.workflow.report.Reason;
import org.nianbao.workflow.report.Reasons;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.SaveDraft;
import org.nianbao.workflow.report.Summary;
import org.nianbao.workflow.report.TickFinding;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Saving a draft, and giving reasons for what the checks found. */
@RestController
@Needs(Right.REPORTS)
@RequestMapping("/api/reports/{id}")
class DraftController {

    /**
     * A reason in words, or a tick.
     *
     * @param text null when it is a tick
     * @param ticked null when it is a reason in words; false takes the tick back
     */
    record ReasonRequest(
            @Nullable String fingerprint,
            @Nullable String text,
            @Nullable Boolean ticked) {}

    private final SaveDraft saveDraft;
    private final CheckDraft checkDraft;
    private final GiveReason giveReason;
    private final TickFinding tickFinding;
    private final ReportReader reader;
    private final Inspector inspector;
    private final Reasons reasons;
    private final Reports reports;
    private final OfferedReasons offered;

    DraftController(
            SaveDraft saveDraft,
            CheckDraft checkDraft,
            GiveReason giveReason,
            TickFinding tickFinding,
            ReportReader reader,
            Inspector inspector,
            Reasons reasons,
            Reports reports,
            OfferedReasons offered) {
        this.saveDraft = saveDraft;
        this.checkDraft = checkDraft;
        this.giveReason = giveReason;
        this.tickFinding = tickFinding;
        this.reader = reader;
        this.inspector = inspector;
        this.reasons = reasons;
        this.reports = reports;
        this.offered = offered;
    }

    @PatchMapping("/draft")
    Views.SaveView save(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody JsonNode body) {
        SaveDraft.Result result = saveDraft.handle(person, new SaveDraft.Command(id, PatchReader.read(body)));
        return new Views.SaveView(
                result.version(),
                result.savedAt(),
                result.saved(),
                result.conflicts().stream()
                        .map(conflict -> new Views.ConflictView(
                                conflict.place(),
                                RawJson.ofNullable(conflict.theirs()),
                                conflict.by() == null ? null : new Views.By(conflict.by()),
                                conflict.at()))
                        .toList(),
                result.refused().stream()
                        .map(met -> new Views.RefusedView(
                                met.place(), "S-11", "有密级标志（" + met.excerpt() + "），没有保存；已告知保密审查员、分管领导和安全管理员。"))
                        .toList(),
                result.inspection().findings(),
                result.inspection().hits(),
                result.inspection().numbers(),
                offered.of(reports.find(id).orElseThrow(Refusal::unknown), result.inspection(), result.reasons()),
                result.summary());
    }

    /** What the checks would say with these changes; nothing is saved. */
    @PostMapping("/checks")
    Views.ChecksView check(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody JsonNode body) {
        ReportReader.Reading reading = reader.read(person, id);
        Inspection inspection = checkDraft.of(person, reading.situation(), PatchReader.read(body));
        return checks(reading.report(), inspection);
    }

    @PutMapping("/reasons")
    Views.ChecksView reason(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody ReasonRequest request) {
        String fingerprint = Objects.requireNonNullElse(request.fingerprint(), "");
        if (request.ticked() != null) {
            tickFinding.handle(person, new TickFinding.Command(id, fingerprint, request.ticked()));
        } else {
            String text = Objects.requireNonNullElse(request.text(), "");
            giveReason.handle(person, new GiveReason.Command(id, fingerprint, text));
        }
        ReportReader.Reading reading = reader.read(person, id);
        AnnualReport content = reading.requiredContent();
        return checks(
                reading.report(), inspector.inspect(content, reading.situation().organ()));
    }

    private Views.ChecksView checks(Report report, Inspection inspection) {
        Map<String, Reason> given = reasons.of(report.id());
        return new Views.ChecksView(
                inspection.findings(),
                inspection.hits(),
                inspection.numbers(),
                offered.of(report, inspection, given),
                Summary.of(inspection, given));
    }
}
