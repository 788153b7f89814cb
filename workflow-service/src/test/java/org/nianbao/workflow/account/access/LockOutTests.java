package org.nianbao.workflow.account.access;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LockOutTests {

    private static final AccessRules RULES = new AccessRules(10, 3, 5, 180, 5, 10, 30, 10, 12, 0);
    private static final Instant NOW = Instant.parse("2026-01-20T01:00:00Z");

    @Test
    void theFifthWrongTryLocksAndTheFourthDoesNot() {
        LockOut fourth = wrong(LockOut.CLEAN, 4, NOW);

        assertThat(fourth.isLocked(NOW)).isFalse();
        assertThat(wrong(fourth, 1, NOW)).isEqualTo(new LockOut(0, 1, NOW.plus(Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "2, 40", "6, 640", "7, 1280", "8, 1440", "30, 1440", "2000, 1440"})
    void eachLockInARowIsTwiceAsLongUpToADay(int locksBefore, long minutes) {
        LockOut locked = wrong(new LockOut(4, locksBefore, null), 1, NOW);

        assertThat(locked.lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        assertThat(locked.locksInRow()).isEqualTo(locksBefore + 1);
    }

    @Test
    void whileLockedNothingCountsSoThatNobodyLengthensALock() {
        LockOut locked = wrong(LockOut.CLEAN, 5, NOW);

        assertThat(wrong(locked, 50, NOW.plus(Duration.ofMinutes(9)))).isEqualTo(locked);
    }

    @Test
    void aLockEndsToTheMillisecondAndLeavesFiveNewTries() {
        LockOut locked = wrong(LockOut.CLEAN, 5, NOW);
        Instant end = NOW.plus(Duration.ofMinutes(10));

        assertThat(locked.isLocked(end.minusMillis(1))).isTrue();
        assertThat(locked.isLocked(end)).isFalse();
        assertThat(wrong(locked, 4, end).isLocked(end)).isFalse();
        assertThat(wrong(locked, 5, end).lockedUntil()).isEqualTo(end.plus(Duration.ofMinutes(20)));
    }

    private static LockOut wrong(LockOut start, int times, Instant at) {
        return IntStream.range(0, times)
                .boxed()
                .reduce(start, (lockOut, time) -> lockOut.afterWrong(RULES, at), (first, second) -> second);
    }
}
