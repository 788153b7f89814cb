package org.nianbao.workflow.shared;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates as the law counts them: days of Asia/Shanghai. */
public final class LegalDates {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalDates() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** As people say it: {@code 1月31日}. */
    public static String words(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The next weekday after this date. Public holidays are not known here. */
    public static LocalDate nextWeekday(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
