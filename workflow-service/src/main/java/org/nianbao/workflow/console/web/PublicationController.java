package org.nianbao.workflow.console.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.publication.ConfirmTakeDown;
import org.nianbao.workflow.publication.RegisterAddress;
import org.nianbao.workflow.publication.TakeDownReport;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.review.OrderPublication;
import org.nianbao.workflow.review.RetryPublication;
import org.nianbao.workflow.review.Signatures;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 发布, 重试, 登记网址, 紧急下线 and its confirmation. */
@RestController
@Needs(Right.REPORTS)
@RequestMapping("/api/reports/{id}/publication")
class PublicationController {

    record PublishRequest(
            @Nullable String workItem,
            int revision,
            @Nullable String hash,
            @Nullable String password) {}

    record AddressRequest(
            @Nullable String address, @Nullable Instant publishedAt) {}

    record TakeDownRequest(@Nullable String reason) {}

    record ConfirmationRequest(@Nullable String opinion) {}

    private final OrderPublication order;
    private final RetryPublication retry;
    private final RegisterAddress register;
    private final TakeDownReport takeDown;
    private final ConfirmTakeDown confirm;
    private final Signatures signatures;
    private final ReportViews views;

    PublicationController(
            OrderPublication order,
            RetryPublication retry,
            RegisterAddress register,
            TakeDownReport takeDown,
            ConfirmTakeDown confirm,
            Signatures signatures,
            ReportViews views) {
        this.order = order;
        this.retry = retry;
        this.register = register;
        this.takeDown = takeDown;
        this.confirm = confirm;
        this.signatures = signatures;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<Views.ReportView> publish(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PublishRequest request) {
        long version = IfMatch.version(ifMatch);
        String workItem = request.workItem();
        String hash = request.hash();
        if (workItem == null || hash == null) {
            throw Refusal.malformed("没有说明发布的是哪一项待办、哪一稿。");
        }
        order.handle(
                person,
                new OrderPublication.Command(
                        id,
                        version,
                        workItem,
                        request.revision(),
                        hash,
                        signatures.of(person, Verb.PUBLISH, id, request.password())));
        return Answers.report(HttpStatus.ACCEPTED, views.of(person, id));
    }

    @PostMapping("/retry")
    ResponseEntity<Views.ReportView> retry(@AuthenticationPrincipal Person person, @PathVariable String id) {
        retry.handle(person, new RetryPublication.Command(id));
        return Answers.report(HttpStatus.ACCEPTED, views.of(person, id));
    }

    @PostMapping("/address")
    ResponseEntity<Views.ReportView> address(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody AddressRequest request) {
        register.handle(person, new RegisterAddress.Command(id, request.address(), request.publishedAt()));
        return Answers.report(views.of(person, id));
    }

    @PostMapping("/take-down")
    ResponseEntity<Views.ReportView> takeDown(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody TakeDownRequest request) {
        takeDown.handle(person, new TakeDownReport.Command(id, request.reason()));
        return Answers.report(views.of(person, id));
    }

    @PostMapping("/take-down/confirmation")
    ResponseEntity<Views.ReportView> confirm(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody ConfirmationRequest request) {
        confirm.handle(person, new ConfirmTakeDown.Command(id, request.opinion()));
        return Answers.report(views.of(person, id));
    }
}
