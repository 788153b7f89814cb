package org.nianbao.workflow.account.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.grants.HeldGrant;
import org.nianbao.workflow.account.grants.RightsOfDay;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.table.Sheet;
import org.nianbao.workflow.shared.table.TableFormat;
import org.nianbao.workflow.shared.web.Downloads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who could have done what on a day. */
@RestController
@RequestMapping("/api/rights-of-day")
@Needs(Right.RIGHTS_OF_A_DAY)
class RightsOfDayController {

    private static final int LARGEST_PAGE = 200;
    private static final int LARGEST_EXPORT = 200_000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> HEAD =
            List.of("日期", "姓名", "用户名", "科室职务", "角色", "机关代码", "机关名称", "当日自", "当日至", "授权时间", "授权人", "终止时间", "终止人");

    record PageView(LocalDate date, List<RegisterViews.CountedView> rights, int total) {}

    private final RightsOfDay rights;
    private final Clock clock;

    RightsOfDayController(RightsOfDay rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    PageView page(
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        RightsOfDay.Search search = search(date, organ, q);
        LocalDate today = LegalDates.today(clock);
        return new PageView(
                search.day(),
                rights.find(search, Math.max(0, page), Math.min(Math.max(1, size), LARGEST_PAGE)).stream()
                        .map(counted -> RegisterViews.of(counted, today))
                        .toList(),
                rights.count(search));
    }

    @GetMapping("/export.{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String q) {
        TableFormat format = TableFormat.of(extension);
        RightsOfDay.Search search = search(date, organ, q);
        List<List<@Nullable Object>> rows = rights.find(search, 0, LARGEST_EXPORT).stream()
                .map(counted -> row(search.day(), counted))
                .toList();
        return Downloads.table(format, "某日权限-" + search.day(), new Sheet("某日权限", HEAD, rows));
    }

    private static List<@Nullable Object> row(LocalDate day, RightsOfDay.Counted counted) {
        HeldGrant grant = counted.grant();
        return Arrays.asList(
                day,
                grant.personName(),
                grant.username(),
                grant.office(),
                grant.role().chinese(),
                grant.organCode(),
                grant.organName(),
                counted.from() == null ? "当日零时" : wall(counted.from()),
                counted.to() == null ? "当日终了" : wall(counted.to()),
                wall(grant.grantedAt()),
                grant.grantedByName(),
                wall(grant.endedAt()),
                grant.endedByName());
    }

    private static @Nullable String wall(@Nullable Instant instant) {
        return instant == null ? null : MINUTE.format(LocalDateTime.ofInstant(instant, LegalDates.ZONE));
    }

    private RightsOfDay.Search search(@Nullable LocalDate date, @Nullable String organ, @Nullable String q) {
        LocalDate today = LegalDates.today(clock);
        LocalDate day = date == null ? today : date;
        if (day.isAfter(today)) {
            throw Refusal.unprocessable("bad-date", day + " 还没有到，只能查今天（" + today + "）和以前的日子。");
        }
        return new RightsOfDay.Search(day, q, organ == null || organ.isBlank() ? null : organ);
    }
}
