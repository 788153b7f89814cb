package org.nianbao.workflow.importing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.nianbao.workflow.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Reading within bounds. */
class ReadingRoomTests {

    private static final Duration SHORT = Duration.ofMillis(60);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void whatIsReadIsAnswered() {
        assertThat(room(1, LONG, LONG).read(() -> "read")).isEqualTo("read");
    }

    @Test
    void aRefusalOfTheReaderIsToldAsItIs() {
        Refusal own = Refusal.unprocessable("secret-marking", "x");
        assertThat(refused(room(1, LONG, LONG), own)).isSameAs(own);
    }

    @Test
    void everyFailureOfAReaderEndsInASentenceAndFreesThePlace() {
        ReadingRoom room = room(1, LONG, LONG);
        for (Throwable failure : new Throwable[] {new StackOverflowError(), new OutOfMemoryError("x")}) {
            assertThat(refused(room, failure).data()).containsEntry("reason", "too-heavy");
        }
        assertThat(refused(room, new IllegalStateException("x")).data()).containsEntry("reason", "not-readable");
        assertThat(room.read(() -> 1)).isEqualTo(1);
    }

    @Test
    void aReadingThatWorksTooLongIsGivenUpAndKeepsItsPlaceUntilItStops() throws Exception {
        ReadingRoom room = room(1, SHORT, LONG);
        CountDownLatch stop = new CountDownLatch(1);
        Refusal given = catchThrowableOfType(
                Refusal.class,
                () -> room.read(() -> {
                    long turns = 0;
                    while (stop.getCount() > 0) {
                        turns++;
                    }
                    return turns;
                }));
        assertThat(given.data()).containsEntry("reason", "too-long");
        assertThat(catchThrowableOfType(Refusal.class, () -> room.read(() -> 1)).code())
                .isEqualTo("reading-busy");
        stop.countDown();
        int read = 0;
        while (read == 0) {
            try {
                read = room.read(() -> 1);
            } catch (Refusal busy) {
                assertThat(busy.code()).isEqualTo("reading-busy");
            }
        }
        assertThat(read).isEqualTo(1);
    }

    @Test
    void aReadingThatWaitsForeverIsGivenUpToo() {
        CountDownLatch never = new CountDownLatch(1);
        Refusal given = catchThrowableOfType(
                Refusal.class,
                () -> room(1, LONG, SHORT).read(() -> {
                    never.await();
                    return 1;
                }));
        assertThat(given.data()).containsEntry("reason", "too-long");
    }

    @Test
    void noMoreAreReadAtOnceThanThereArePlaces() throws Exception {
        ReadingRoom room = room(2, LONG, LONG);
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch stop = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = people.submit(() -> room.read(() -> hold(inside, stop)));
            Future<?> second = people.submit(() -> room.read(() -> hold(inside, stop)));
            inside.await();
            assertThat(catchThrowableOfType(Refusal.class, () -> room.read(() -> 1))
                            .code())
                    .isEqualTo("reading-busy");
            stop.countDown();
            first.get();
            second.get();
        } finally {
            people.shutdownNow();
        }
    }

    private static int hold(CountDownLatch inside, CountDownLatch stop) throws InterruptedException {
        inside.countDown();
        stop.await();
        return 1;
    }

    private static ReadingRoom room(int places, Duration work, Duration time) {
        return new ReadingRoom(new ReadingRoom.Bounds(places, 4, SHORT, work, time));
    }

    private static Refusal refused(ReadingRoom room, Throwable failure) {
        return catchThrowableOfType(
                Refusal.class,
                () -> room.read(() -> {
                    if (failure instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) failure;
                }));
    }
}
