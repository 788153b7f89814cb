package org.nianbao.workflow.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts weekdays. Public holidays are not known here. */
final class WorkingDays {

    private WorkingDays() {}

    /** How many weekdays are left after this day up to and with the due day; -1 once the due day is over. */
    static int left(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            return -1;
        }
        int left = 0;
        for (LocalDate day = today.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left++;
            }
        }
        return left;
    }
}
