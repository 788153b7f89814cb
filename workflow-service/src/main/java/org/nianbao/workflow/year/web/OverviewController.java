package org.nianbao.workflow.year.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.shared.table.TableFormat;
import org.nianbao.workflow.shared.web.Downloads;
import org.nianbao.workflow.year.AnnualTask;
import org.nianbao.workflow.year.AnnualTasks;
import org.nianbao.workflow.year.LocalIndicator;
import org.nianbao.workflow.year.RowState;
import org.nianbao.workflow.year.Supervision;
import org.nianbao.workflow.year.YearOverview;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is where in a year. Nothing of any content. */
@RestController
@RequestMapping("/api/years/{year}")
@Needs(Right.YEARS)
class OverviewController {

    record CountView(RowState state, String name, int organs, int late) {}

    record TypeCount(OrganType type, String name, int organs) {}

    /** @param opening how many reports are still to be opened; the page asks again until there is none */
    record HeadView(
            YearController.OrganView organ,
            int year,
            Instant openedAt,
            String openedBy,
            int organs,
            int late,
            int opening,
            int failed,
            List<CountView> counts,
            List<TypeCount> types,
            List<LocalIndicator> indicators) {}

    record PageView(List<RosterRows.RowView> organs, int total) {}

    private static final int LARGEST_PAGE = 200;

    private final Supervision supervision;
    private final AnnualTasks tasks;
    private final YearOverview overview;
    private final RosterRows rosterRows;

    OverviewController(Supervision supervision, AnnualTasks tasks, YearOverview overview, RosterRows rosterRows) {
        this.supervision = supervision;
        this.tasks = tasks;
        this.overview = overview;
        this.rosterRows = rosterRows;
    }

    @GetMapping
    HeadView head(
            @AuthenticationPrincipal Person person,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String organ) {
        AnnualTask task = supervision.task(person, organ, year);
        List<YearOverview.Count> counts = overview.counts(task);
        return new HeadView(
                new YearController.OrganView(task.organCode(), task.organName()),
                task.year(),
                task.openedAt(),
                task.openedByName(),
                counts.stream().mapToInt(YearOverview.Count::organs).sum(),
                counts.stream().mapToInt(YearOverview.Count::late).sum(),
                in(RowState.OPENING, counts),
                in(RowState.NOT_OPENED, counts),
                byState(counts),
                byType(counts),
                tasks.indicators(task.id()));
    }

    private static List<CountView> byState(List<YearOverview.Count> counts) {
        Map<RowState, List<YearOverview.Count>> states = new EnumMap<>(RowState.class);
        counts.forEach(count ->
                states.computeIfAbsent(count.state(), any -> new ArrayList<>()).add(count));
        return states.entrySet().stream()
                .map(state -> new CountView(
                        state.getKey(),
                        state.getKey().chinese(),
                        state.getValue().stream()
                                .mapToInt(YearOverview.Count::organs)
                                .sum(),
                        state.getValue().stream()
                                .mapToInt(YearOverview.Count::late)
                                .sum()))
                .toList();
    }

    private static List<TypeCount> byType(List<YearOverview.Count> counts) {
        Map<OrganType, Integer> types = new EnumMap<>(OrganType.class);
        counts.forEach(count -> types.merge(count.organType(), count.organs(), Integer::sum));
        return types.entrySet().stream()
                .map(type -> new TypeCount(type.getKey(), type.getKey().chinese(), type.getValue()))
                .toList();
    }

    @GetMapping("/organs")
    PageView organs(
            @AuthenticationPrincipal Person person,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable RowState state,
            @RequestParam(required = false) @Nullable OrganType type,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        AnnualTask task = supervision.task(person, organ, year);
        YearOverview.Filter filter = new YearOverview.Filter(state, type, q, late);
        int rowsPerPage = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<YearOverview.Row> rows = overview.rows(task, filter, Math.max(0, page) * rowsPerPage, rowsPerPage);
        return new PageView(rosterRows.of(task, rows), overview.count(task, filter));
    }

    @GetMapping("/export.{extension}")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal Person person,
            @PathVariable int year,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable RowState state,
            @RequestParam(required = false) @Nullable OrganType type,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean late) {
        TableFormat format = TableFormat.of(extension);
        AnnualTask task = supervision.task(person, organ, year);
        List<YearOverview.Row> rows =
                overview.rows(task, new YearOverview.Filter(state, type, q, late), 0, Integer.MAX_VALUE);
        return Downloads.table(format, year + "年度年报进度", rosterRows.sheet(rosterRows.of(task, rows)));
    }

    private static int in(RowState state, List<YearOverview.Count> counts) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToInt(YearOverview.Count::organs)
                .sum();
    }
}
