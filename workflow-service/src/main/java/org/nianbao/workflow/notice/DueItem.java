package org.nianbao.workflow.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.LegalDates;

/**
 * Work that waits and has a day by which it is due.
 *
 * @param role who is to do it
 * @param organCode the report's organ
 */
public record DueItem(
        String id,
        String reportId,
        String organCode,
        String organName,
        int reportYear,
        Role role,
        LocalDate due,
        Instant openedAt) {

    static final int LATE = -1;

    /** So many working days before the due day people are reminded. */
    private static final int[] REMINDERS = {LATE, 1, 3, 7};

    /**
     * Which reminder is up today: the most urgent one whose time has come. Empty when none has, or when its time had come
     * already as the work arrived, for whoever got it then was told of the day.
     */
    Optional<Integer> reminder(LocalDate today) {
        int left = WorkingDays.left(today, due);
        int atFirst = WorkingDays.left(LegalDates.of(openedAt), due);
        return IntStream.of(REMINDERS)
                .filter(reminder -> left <= reminder)
                .boxed()
                .findFirst()
                .filter(reminder -> reminder < atFirst);
    }

    About about() {
        return new About(reportId, organName, reportYear);
    }

    /** What is said of it. */
    String words(LocalDate today) {
        String who = "等" + role.chinese() + "办理，";
        String day = LegalDates.words(due);
        int left = WorkingDays.left(today, due);
        if (left == LATE) {
            return who + "已于" + day + "到期，现已逾期";
        }
        return who + (left == 0 ? "今天（" + day + "）到期" : day + "到期，还剩 " + left + " 个工作日");
    }
}
