package org.nianbao.workflow.year.web;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.year.ChangeDueDate;
import org.nianbao.workflow.year.NudgeOrgans;
import org.nianbao.workflow.year.OpeningSweep;
import org.nianbao.workflow.year.RetryOpenings;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor does in an opened year: urging, another due day, trying failed openings again. */
@RestController
@RequestMapping("/api/years/{year}")
@Needs(Right.YEARS)
class YearActsController {

    /** @param organs the organs meant; missing together with {@code late} for all that are late */
    record NudgeRequest(@Nullable String organ, @Nullable Set<String> organs, boolean late) {}

    /** @param seen the day that the person saw */
    record DueRequest(@Nullable LocalDate seen, @Nullable LocalDate due) {}

    record Retried(int organs) {}

    private final NudgeOrgans nudgeOrgans;
    private final ChangeDueDate changeDueDate;
    private final RetryOpenings retryOpenings;
    private final OpeningSweep sweep;

    YearActsController(
            NudgeOrgans nudgeOrgans, ChangeDueDate changeDueDate, RetryOpenings retryOpenings, OpeningSweep sweep) {
        this.nudgeOrgans = nudgeOrgans;
        this.changeDueDate = changeDueDate;
        this.retryOpenings = retryOpenings;
        this.sweep = sweep;
    }

    @PostMapping("/nudges")
    NudgeOrgans.Result nudge(
            @AuthenticationPrincipal Person person, @PathVariable int year, @RequestBody NudgeRequest request) {
        Set<String> organs = request.organs();
        if (organs == null && !request.late()) {
            throw Refusal.malformed("没有说明要催办哪些机关。");
        }
        return nudgeOrgans.nudge(person, request.organ(), year, organs);
    }

    @PutMapping("/organs/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void due(
            @AuthenticationPrincipal Person person,
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String organ,
            @RequestBody DueRequest request) {
        LocalDate seen = request.seen();
        LocalDate due = request.due();
        if (seen == null || due == null) {
            throw Refusal.malformed("没有说明原来和新的截止日期。");
        }
        changeDueDate.handle(person, new ChangeDueDate.Command(organ, year, code, seen, due));
    }

    @PostMapping("/retries")
    Retried retry(
            @AuthenticationPrincipal Person person,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String organ) {
        int organs = retryOpenings.handle(person, new RetryOpenings.Command(organ, year));
        sweep.wake();
        return new Retried(organs);
    }
}
