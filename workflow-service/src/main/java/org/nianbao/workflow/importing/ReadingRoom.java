package org.nianbao.workflow.importing;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where uploaded files are read: a few at a time, each on a thread of its own and within bounds, so that no file keeps the
 * application from its other work. What exceeds a bound ends in a sentence. A reading that does not stop keeps its place,
 * so there are never more of them than places.
 */
@Component
class ReadingRoom {

    /** @param work of the processor, for one file */
    record Bounds(int places, int waiting, Duration patience, Duration work, Duration time) {}

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);
    private static final Duration TURN = Duration.ofMillis(100);
    private static final long MEMORY_OF_ONE = 1L << 30;

    private final Bounds bounds;
    private final Semaphore places;

    @Autowired
    ReadingRoom() {
        this(new Bounds(places(), 16, Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(40)));
    }

    ReadingRoom(Bounds bounds) {
        this.bounds = bounds;
        this.places = new Semaphore(bounds.places(), true);
    }

    /** As many as there are processors and room in memory for. */
    private static int places() {
        Runtime machine = Runtime.getRuntime();
        return (int) Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / MEMORY_OF_ONE));
    }

    /** Reads, and answers what was read. Refused when there is no place or a bound is exceeded. */
    <T> T read(Callable<T> reading) {
        enter();
        FutureTask<T> task = new FutureTask<>(reading);
        Thread reader = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        places.release();
                    }
                },
                "reading");
        reader.setDaemon(true);
        try {
            reader.start();
        } catch (OutOfMemoryError noThread) {
            places.release();
            throw busy();
        }
        try {
            return result(task, reader);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            task.cancel(true);
        }
    }

    private void enter() {
        try {
            if (places.getQueueLength() >= bounds.waiting()
                    || !places.tryAcquire(bounds.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private <T> T result(FutureTask<T> task, Thread reader) throws InterruptedException {
        long end = System.nanoTime() + bounds.time().toNanos();
        while (true) {
            try {
                return task.get(TURN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (worked(reader) > bounds.work().toNanos() || System.nanoTime() > end) {
                    LOG.warn("a reading was given up after {} of work", bounds.work());
                    throw refused("too-long", "这个文件的内容太复杂，读了很久还没有读完，没有读入。请删去与年度报告无关的内容，或者用报告的 Word 原稿（docx）再试。");
                }
            } catch (ExecutionException failed) {
                throw failure(failed.getCause());
            }
        }
    }

    private static long worked(Thread reader) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.getId());
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            LOG.warn("a reading took too much memory: {}", String.valueOf(cause));
            return refused("too-heavy", "这个文件的内容太多或者层次太深，没有读入。请删去与年度报告无关的内容，或者用报告的 Word 原稿（docx）再试。");
        }
        LOG.error("a reading failed", cause);
        return refused("not-readable", "这个文件没能读出来。请在 Word 或 WPS 里打开检查，另存为 docx 格式再试。");
    }

    private static Refusal busy() {
        return Refusal.conflict("reading-busy", "现在同时导入的文件较多，请稍等片刻再试。");
    }

    private static Refusal refused(String reason, String sentence) {
        return Refusal.unprocessable("unreadable-file", sentence).with("reason", reason);
    }
}
