package org.nianbao.workflow.console.web;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.review.DecideStep;
import org.nianbao.workflow.review.RecallReport;
import org.nianbao.workflow.review.Signature;
import org.nianbao.workflow.review.Signatures;
import org.nianbao.workflow.review.SubmitReport;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 提交, 通过, 退回, 撤回. */
@RestController
@Needs(Right.REPORTS)
@RequestMapping("/api/reports/{id}")
class ReviewController {

    record SubmissionRequest(@Nullable String comment) {}

    record DecisionRequest(
            @Nullable String workItem,
            int revision,
            @Nullable String hash,
            @Nullable String verb,
            @Nullable String opinion,
            @Nullable String password,
            @Nullable String target,
            boolean backToMe) {}

    record RecallRequest(@Nullable String workItem) {}

    private final SubmitReport submit;
    private final DecideStep decide;
    private final RecallReport recall;
    private final Signatures signatures;
    private final ReportViews views;

    ReviewController(
            SubmitReport submit, DecideStep decide, RecallReport recall, Signatures signatures, ReportViews views) {
        this.submit = submit;
        this.decide = decide;
        this.recall = recall;
        this.signatures = signatures;
        this.views = views;
    }

    @PostMapping("/submission")
    ResponseEntity<Views.ReportView> submit(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable SubmissionRequest request) {
        String comment = request == null ? null : request.comment();
        submit.handle(person, new SubmitReport.Command(id, IfMatch.version(ifMatch), comment));
        return Answers.report(views.of(person, id));
    }

    @PostMapping("/decisions")
    ResponseEntity<Views.ReportView> decide(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DecisionRequest request) {
        long version = IfMatch.version(ifMatch);
        Verb verb = Answers.oneOf(request.verb(), Verb.PASS, Verb.RETURN);
        String workItem = request.workItem();
        String hash = request.hash();
        if (workItem == null || hash == null) {
            throw Refusal.malformed("没有说明是对哪一项待办、哪一稿的决定。");
        }
        Signature signature = verb == Verb.PASS ? signatures.of(person, verb, id, request.password()) : null;
        decide.handle(
                person,
                new DecideStep.Command(
                        id,
                        version,
                        workItem,
                        request.revision(),
                        hash,
                        verb,
                        request.opinion(),
                        signature,
                        Answers.step(request.target()),
                        request.backToMe()));
        return Answers.report(views.of(person, id));
    }

    @PostMapping("/recall")
    ResponseEntity<Views.ReportView> recall(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable RecallRequest request) {
        String workItem = request == null ? null : request.workItem();
        recall.handle(person, new RecallReport.Command(id, IfMatch.version(ifMatch), workItem));
        return Answers.report(views.of(person, id));
    }
}
