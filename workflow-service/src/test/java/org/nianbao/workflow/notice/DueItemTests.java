package org.nianbao.workflow.notice;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.workflow.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** 30 January 2026 is a Friday. */
class DueItemTests {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 30);

    private static DueItem openedOn(LocalDate day) {
        return new DueItem("w", "r", "organ", "合心镇人民政府", 2025, Role.LEADER, DUE, Instant.parse(day + "T02:00:00Z"));
    }

    private static final DueItem LONG_AGO = openedOn(LocalDate.of(2026, 1, 5));

    @ParameterizedTest(name = "on {0}: {1} working days left, reminder {2}")
    @CsvSource({
        "2026-01-20, 8, ",
        "2026-01-21, 7, 7",
        "2026-01-24, 5, 7",
        "2026-01-26, 4, 7",
        "2026-01-27, 3, 3",
        "2026-01-28, 2, 3",
        "2026-01-29, 1, 1",
        "2026-01-30, 0, 1",
        "2026-01-31, -1, -1",
        "2026-03-01, -1, -1"
    })
    void theMostUrgentReminderWhoseTimeHasComeIsUp(LocalDate today, int left, Integer reminder) {
        assertThat(WorkingDays.left(today, DUE)).isEqualTo(left);
        assertThat(LONG_AGO.reminder(today).orElse(null)).isEqualTo(reminder);
    }

    @Test
    void workThatArrivedWithFewDaysLeftIsNotRemindedOfWhatWasSaidOnArrival() {
        DueItem late = openedOn(LocalDate.of(2026, 1, 28));

        assertThat(late.reminder(LocalDate.of(2026, 1, 28))).isEmpty();
        assertThat(late.reminder(LocalDate.of(2026, 1, 29))).contains(1);
        assertThat(late.reminder(LocalDate.of(2026, 2, 2))).contains(DueItem.LATE);
        assertThat(openedOn(LocalDate.of(2026, 2, 3)).reminder(LocalDate.of(2026, 2, 4)))
                .isEmpty();
    }

    @Test
    void theWordsSayWhoIsWaitedForAndHowLong() {
        assertThat(LONG_AGO.words(LocalDate.of(2026, 1, 27))).isEqualTo("等分管领导办理，1月30日到期，还剩 3 个工作日");
        assertThat(LONG_AGO.words(DUE)).isEqualTo("等分管领导办理，今天（1月30日）到期");
        assertThat(LONG_AGO.words(LocalDate.of(2026, 2, 2))).isEqualTo("等分管领导办理，已于1月30日到期，现已逾期");
    }
}
