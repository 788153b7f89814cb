package org.nianbao.workflow.year.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.year.AddOrgans;
import org.nianbao.workflow.year.AnnualTask;
import org.nianbao.workflow.year.AnnualTasks;
import org.nianbao.workflow.year.Candidate;
import org.nianbao.workflow.year.Candidates;
import org.nianbao.workflow.year.OpenYear;
import org.nianbao.workflow.year.OpeningSweep;
import org.nianbao.workflow.year.PreviewYear;
import org.nianbao.workflow.year.RowState;
import org.nianbao.workflow.year.Supervision;
import org.nianbao.workflow.year.YearOverview;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The opened years; opening one, and adding organs to it. */
@RestController
@RequestMapping("/api/years")
@Needs(Right.YEARS)
class YearController {

    record OrganView(String code, String name) {}

    record YearLine(
            OrganView organ, int year, Instant openedAt, String openedBy, int organs, int published, int late) {}

    /** @param thisYear the year for which reports are due next: from October on, the year that runs */
    record YearsView(List<OrganView> supervises, int thisYear, List<YearLine> years) {}

    /** @param listed whether it is on the year's roster already */
    record CandidateView(
            String code,
            String name,
            OrganType type,
            @Nullable String parent,
            @Nullable String dueDay,
            boolean proposed,
            @Nullable String report,
            boolean listed) {}

    record TypeView(OrganType type, String name, LocalDate lawfulDay, LocalDate lastWeekday) {}

    record CandidatesView(List<TypeView> types, List<CandidateView> organs) {}

    record Added(int organs) {}

    private static final int FIRST_MONTH_OF_PREPARATION = 10;

    private final Supervision supervision;
    private final AnnualTasks tasks;
    private final YearOverview overview;
    private final Candidates candidates;
    private final PreviewYear previewYear;
    private final OpenYear openYear;
    private final AddOrgans addOrgans;
    private final OpeningSweep sweep;
    private final Clock clock;

    YearController(
            Supervision supervision,
            AnnualTasks tasks,
            YearOverview overview,
            Candidates candidates,
            PreviewYear previewYear,
            OpenYear openYear,
            AddOrgans addOrgans,
            OpeningSweep sweep,
            Clock clock) {
        this.supervision = supervision;
        this.tasks = tasks;
        this.overview = overview;
        this.candidates = candidates;
        this.previewYear = previewYear;
        this.openYear = openYear;
        this.addOrgans = addOrgans;
        this.sweep = sweep;
        this.clock = clock;
    }

    @GetMapping
    YearsView years(@AuthenticationPrincipal Person person) {
        LocalDate today = LegalDates.today(clock);
        int next = today.getMonthValue() >= FIRST_MONTH_OF_PREPARATION ? today.getYear() : today.getYear() - 1;
        return new YearsView(
                supervision.organs(person).stream()
                        .map(grant ->
                                new OrganView(String.valueOf(grant.organCode()), String.valueOf(grant.organName())))
                        .toList(),
                next,
                tasks.of(supervision.codes(person)).stream().map(this::line).toList());
    }

    private YearLine line(AnnualTask task) {
        List<YearOverview.Count> counts = overview.counts(task);
        return new YearLine(
                new OrganView(task.organCode(), task.organName()),
                task.year(),
                task.openedAt(),
                task.openedByName(),
                counts.stream().mapToInt(YearOverview.Count::organs).sum(),
                counts.stream()
                        .filter(count -> count.state() == RowState.PUBLISHED)
                        .mapToInt(YearOverview.Count::organs)
                        .sum(),
                counts.stream().mapToInt(YearOverview.Count::late).sum());
    }

    @GetMapping("/candidates")
    CandidatesView candidates(
            @AuthenticationPrincipal Person person,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam int year) {
        String supervisor = supervision.organ(person, organ);
        List<Candidate> found = candidates.below(supervisor, year);
        Set<String> listed = tasks.find(supervisor, year)
                .map(task -> tasks.organs(task.id()))
                .orElse(Set.of());
        List<TypeView> types = Arrays.stream(OrganType.values())
                .filter(type -> found.stream().anyMatch(candidate -> candidate.organType() == type))
                .map(type -> {
                    LocalDate day = Organ.lawfulDay(type, year);
                    return new TypeView(type, type.chinese(), day, LegalDates.weekdayUntil(day));
                })
                .toList();
        return new CandidatesView(
                types,
                found.stream()
                        .map(one -> new CandidateView(
                                one.code(),
                                one.name(),
                                one.organType(),
                                one.parentCode(),
                                one.dueDay(),
                                one.proposed(),
                                one.reportId(),
                                listed.contains(one.code())))
                        .toList());
    }

    @PostMapping("/previews")
    PreviewYear.Preview preview(@AuthenticationPrincipal Person person, @RequestBody PlanRequest request) {
        return previewYear.of(person, request.plan(supervision.organ(person, request.organ()), year(request)));
    }

    @PostMapping
    ResponseEntity<Added> open(@AuthenticationPrincipal Person person, @RequestBody PlanRequest request) {
        String organ = supervision.organ(person, request.organ());
        int year = year(request);
        int organs = openYear.handle(person, new OpenYear.Command(request.plan(organ, year)));
        sweep.wake();
        return ResponseEntity.created(URI.create("/api/years/" + year + "?organ=" + organ))
                .body(new Added(organs));
    }

    @PostMapping("/{year}/organs")
    Added add(@AuthenticationPrincipal Person person, @PathVariable int year, @RequestBody PlanRequest request) {
        if (request.organs() == null) {
            throw Refusal.malformed("没有说明要增加哪些机关。");
        }
        String organ = supervision.organ(person, request.organ());
        int organs = addOrgans.handle(person, new AddOrgans.Command(request.plan(organ, year)));
        sweep.wake();
        return new Added(organs);
    }

    private static int year(PlanRequest request) {
        if (request.year() == null) {
            throw Refusal.malformed("没有说明是哪个年度。");
        }
        return Objects.requireNonNull(request.year());
    }
}
