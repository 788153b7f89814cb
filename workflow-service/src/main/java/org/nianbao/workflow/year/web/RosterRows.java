package org.nianbao.workflow.year.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.table.Sheet;
import org.nianbao.workflow.year.AnnualTask;
import org.nianbao.workflow.year.RowState;
import org.nianbao.workflow.year.StaffGaps;
import org.nianbao.workflow.year.YearOverview;
import org.springframework.stereotype.Component;

/** The organs of a roster as the page and the exported list show them. */
@Component
class RosterRows {

    record RowView(
            YearController.OrganView organ,
            String typeName,
            boolean ended,
            RowState state,
            String stateName,
            LocalDate due,
            boolean late,
            @Nullable String report,
            @Nullable String waitsFor,
            @Nullable Instant lastMove,
            @Nullable Instant nudgedAt,
            List<String> gaps,
            @Nullable String failure) {}

    private static final List<String> HEAD =
            List.of("机关", "机关代码", "类型", "状态", "截止日期", "逾期天数", "等待办理", "最近动态", "最近催办", "人手不足", "建立失败原因");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final YearOverview overview;
    private final StaffGaps staffGaps;
    private final Clock clock;

    RosterRows(YearOverview overview, StaffGaps staffGaps, Clock clock) {
        this.overview = overview;
        this.staffGaps = staffGaps;
        this.clock = clock;
    }

    List<RowView> of(AnnualTask task, List<YearOverview.Row> rows) {
        Map<String, YearOverview.Detail> details = overview.details(rows.stream()
                .map(YearOverview.Row::reportId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        Map<String, List<String>> gaps = staffGaps.of(task, rows);
        return rows.stream()
                .map(row -> {
                    String report = row.reportId();
                    return view(
                            row,
                            report == null ? null : details.get(report),
                            gaps.getOrDefault(row.organCode(), List.of()));
                })
                .toList();
    }

    private static RowView view(YearOverview.Row row, YearOverview.@Nullable Detail detail, List<String> gaps) {
        Role waitsFor = detail == null ? null : detail.waitsFor();
        return new RowView(
                new YearController.OrganView(row.organCode(), row.organName()),
                row.organType().chinese(),
                row.ended(),
                row.rowState(),
                row.rowState().chinese(),
                row.dueDate(),
                row.late(),
                row.reportId(),
                waitsFor == null ? null : waitsFor.chinese(),
                detail == null ? null : detail.lastMove(),
                detail == null ? null : detail.nudgedAt(),
                gaps,
                row.failure());
    }

    /** The rows as a list for a spreadsheet. */
    Sheet sheet(List<RowView> rows) {
        LocalDate today = LegalDates.today(clock);
        return new Sheet(
                "年报进度", HEAD, rows.stream().map(row -> line(row, today)).toList());
    }

    private static List<? extends @Nullable Object> line(RowView row, LocalDate today) {
        return Arrays.asList(
                row.organ().name() + (row.ended() ? "（已终止）" : ""),
                row.organ().code(),
                row.typeName(),
                row.stateName(),
                row.due().toString(),
                row.late() ? ChronoUnit.DAYS.between(row.due(), today) : null,
                row.waitsFor(),
                minute(row.lastMove()),
                minute(row.nudgedAt()),
                String.join("；", row.gaps()),
                row.failure());
    }

    private static @Nullable String minute(@Nullable Instant at) {
        return at == null ? null : MINUTE.format(ZonedDateTime.ofInstant(at, LegalDates.ZONE));
    }
}
