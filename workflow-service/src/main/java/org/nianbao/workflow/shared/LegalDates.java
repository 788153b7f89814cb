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

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** This date, or the last weekday before it when it falls on a weekend. Public holidays are not known here. */
    public static LocalDate weekdayUntil(LocalDate date) {
        LocalDate last = date;
        while (isWeekend(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** The next weekday after this date. Public holidays are not known here. */
    public static LocalDate nextWeekday(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (isWeekend(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
