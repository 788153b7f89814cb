package org.nianbao.workflow.console.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.Worklist;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.review.NoteOpening;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 待办 and 已办. */
@RestController
@Needs(Right.REPORTS)
@RequestMapping("/api/work-items")
class WorkItemController {

    record Counts(int todo, int done) {}

    record ListView(Counts counts, List<ItemView> items) {}

    record ReportInList(String id, Views.OrganView organ, int year, String title, String status, String statusName) {}

    record ItemView(
            String id,
            ReportInList report,
            String step,
            String stepName,
            Instant openedAt,
            @Nullable LocalDate due,
            @Nullable Instant closedAt,
            @Nullable Verb outcome,
            Views.@Nullable By from,
            @Nullable Integer revision,
            int errors,
            int warnings,
            int hits) {}

    private final Worklist worklist;
    private final NoteOpening noteOpening;

    WorkItemController(Worklist worklist, NoteOpening noteOpening) {
        this.worklist = worklist;
        this.noteOpening = noteOpening;
    }

    @GetMapping
    ListView list(@AuthenticationPrincipal Person person, @RequestParam(defaultValue = "todo") String box) {
        List<Worklist.Line> lines = "done".equals(box) ? worklist.done(person) : worklist.todo(person);
        return new ListView(
                new Counts(worklist.countTodo(person), worklist.countDone(person)),
                lines.stream().map(WorkItemController::view).toList());
    }

    @PostMapping("/{id}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@AuthenticationPrincipal Person person, @PathVariable String id) {
        noteOpening.handle(person, new NoteOpening.Command(id));
    }

    private static ItemView view(Worklist.Line line) {
        return new ItemView(
                line.id(),
                new ReportInList(
                        line.reportId(),
                        new Views.OrganView(line.organCode(), line.organName()),
                        line.reportYear(),
                        line.title(),
                        line.reportStatus().name(),
                        line.reportStatus().chinese()),
                line.stepName().name(),
                whatToDo(line),
                line.openedAt(),
                line.dueDate(),
                line.closedAt(),
                line.outcome(),
                line.senderName() == null ? null : new Views.By(line.senderName()),
                line.revisionNumber(),
                line.errorCount(),
                line.warningCount(),
                line.hitCount());
    }

    /** At 发布 there is more than one thing to do. */
    private static String whatToDo(Worklist.Line line) {
        if (line.stepName() != Step.PUBLICATION || line.closedAt() != null) {
            return line.stepName().chinese();
        }
        return switch (line.reportStatus()) {
            case AWAITING_ADDRESS -> "登记网址";
            case PUBLISH_FAILED -> "重试发布";
            case WITHDRAWN -> "确认下线";
            default -> line.stepName().chinese();
        };
    }
}
