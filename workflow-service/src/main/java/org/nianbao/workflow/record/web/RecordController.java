package org.nianbao.workflow.record.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.record.ActNames;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ExportRecord;
import org.nianbao.workflow.record.RecordFilter;
import org.nianbao.workflow.record.RecordReader;
import org.nianbao.workflow.record.RecordedLine;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.table.TableFormat;
import org.nianbao.workflow.shared.web.Downloads;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of all acts, for the auditor: read and taken out, never changed. */
@RestController
@RequestMapping("/api/record")
@Needs(Right.READ_RECORD)
class RecordController {

    private static final int MOST_IN_PAGE = 200;

    /** So far one can turn pages; counting further would take time and nobody turns so many. */
    private static final int MOST_SHOWN = 10_000;

    /** @param more whether there are more than {@code total}, which is counted no further */
    record PageView(List<LineView> lines, int total, boolean more) {}

    record LineView(
            String id,
            Instant at,
            String username,
            @Nullable String name,
            String act,
            String actName,
            @Nullable String subject,
            @Nullable String subjectWords,
            ActRecord.Outcome outcome,
            String outcomeName,
            @Nullable String code,
            @Nullable String sentence,
            List<ActRecord.Change> changes) {}

    record ActView(String act, String name) {}

    private final RecordReader reader;
    private final ExportRecord exportRecord;
    private final Clock clock;

    RecordController(RecordReader reader, ExportRecord exportRecord, Clock clock) {
        this.reader = reader;
        this.exportRecord = exportRecord;
        this.clock = clock;
    }

    @GetMapping
    PageView list(
            @ModelAttribute RecordQuery query,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > MOST_IN_PAGE) {
            throw Refusal.malformed("页码从 0 开始，每页最多 " + MOST_IN_PAGE + " 条。");
        }
        if ((page + 1L) * size > MOST_SHOWN) {
            throw Refusal.unprocessable("too-far", "只能翻看最近的 " + MOST_SHOWN + " 条；请缩小时间范围或加上其他条件。");
        }
        RecordFilter filter = query.filter();
        int counted = reader.count(filter, MOST_SHOWN + 1);
        return new PageView(
                reader.lines(filter, page * size, size).stream()
                        .map(RecordController::view)
                        .toList(),
                Math.min(counted, MOST_SHOWN),
                counted > MOST_SHOWN);
    }

    @GetMapping("/acts")
    List<ActView> acts() {
        return ActNames.all().entrySet().stream()
                .map(entry -> new ActView(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ActView::act))
                .toList();
    }

    @GetMapping("/export.{extension}")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal Person person, @PathVariable String extension, @ModelAttribute RecordQuery query) {
        TableFormat format = TableFormat.of(extension);
        return Downloads.table(
                format,
                "操作记录-" + LegalDates.today(clock),
                exportRecord.handle(person, new ExportRecord.Command(query.filter(), query.words())));
    }

    private static LineView view(RecordedLine line) {
        return new LineView(
                line.id(),
                line.doneAt(),
                line.username(),
                line.personName(),
                line.act(),
                line.actName(),
                line.subject(),
                line.subjectWords(),
                line.outcome(),
                line.outcome().chinese(),
                line.code(),
                line.detail(),
                line.changes());
    }
}
