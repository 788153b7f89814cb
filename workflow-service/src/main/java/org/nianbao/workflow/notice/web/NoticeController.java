package org.nianbao.workflow.notice.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.notice.NoticeBox;
import org.nianbao.workflow.notice.NoticeKind;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own notices. */
@RestController
@RequestMapping("/api/notices")
@Needs(Right.OWN_ACCOUNT)
class NoticeController {

    private static final int MOST = 200;

    record CountView(int unread, int urgent) {}

    record ListView(List<NoticeView> notices, int unread, int urgent, int total) {}

    record DoneView(Instant at, @Nullable String by) {}

    /**
     * @param workItem the work that it leads to; null for news
     * @param done when and by whom the work was done to which it led; null while it waits, and for news
     */
    record NoticeView(
            String id,
            NoticeKind kind,
            String kindName,
            String sentence,
            String link,
            @Nullable String workItem,
            Instant at,
            boolean read,
            boolean waits,
            @Nullable DoneView done) {}

    private final NoticeBox box;

    NoticeController(NoticeBox box) {
        this.box = box;
    }

    @GetMapping
    ListView list(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "unread") String box,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw Refusal.malformed("页码从 0 开始，每页最多 " + MOST + " 条。");
        }
        boolean unreadOnly = !"all".equals(box);
        NoticeBox.Counts counts = this.box.counts(person.id());
        return new ListView(
                this.box.page(person.id(), unreadOnly, page, size).stream()
                        .map(NoticeController::view)
                        .toList(),
                counts.unread(),
                counts.urgent(),
                unreadOnly ? counts.unread() : counts.total());
    }

    @GetMapping("/count")
    CountView count(@AuthenticationPrincipal Person person) {
        NoticeBox.Counts counts = box.counts(person.id());
        return new CountView(counts.unread(), counts.urgent());
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@AuthenticationPrincipal Person person, @PathVariable String id) {
        if (!box.read(person.id(), id)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这条通知，或者它不是给您的。");
        }
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@AuthenticationPrincipal Person person) {
        box.readAll(person.id());
    }

    private static NoticeView view(NoticeBox.Line line) {
        Instant doneAt = line.doneAt();
        return new NoticeView(
                line.id(),
                line.kind(),
                line.kind().chinese(),
                line.sentence(),
                line.link(),
                line.workItemId(),
                line.raisedAt(),
                line.readAt() != null,
                line.waits(),
                doneAt == null ? null : new DoneView(doneAt, line.doneBy()));
    }
}
