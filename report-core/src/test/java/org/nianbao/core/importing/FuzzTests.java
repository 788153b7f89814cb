package org.nianbao.core.importing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nianbao.core.importing.fuzz.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spoiled files of the corpus, by seed: each ends in a report or in a sentence, within ten seconds of work. How long it goes on is
 * set by {@code -Dfuzz.seconds} (or the environment's NIANBAO_FUZZ_SECONDS), where it begins by {@code -Dfuzz.seed}; a file
 * that fails is kept in {@code target/fuzz} under its seed.
 */
class FuzzTests {

    private static final int FEW = 300;
    private static final int LONG_SECONDS = 600;
    /** In the processor's time: how busy the machine is does not count. */
    private static final long MOST = TimeUnit.SECONDS.toNanos(10);

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Path KEPT = Path.of("target/fuzz");

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private ExecutorService reader = Executors.newSingleThreadExecutor();
    private long slowest;

    @Test
    void aFewSpoiledFilesEndInAReportOrASentence() throws Exception {
        load();
        for (long seed = 1; seed <= FEW; seed++) {
            one(seed);
        }
        finish(FEW);
    }

    @Test
    @Tag("long")
    void manySpoiledFilesEndInAReportOrASentence() throws Exception {
        load();
        long seconds = setting("fuzz.seconds", "NIANBAO_FUZZ_SECONDS", LONG_SECONDS);
        long first = setting("fuzz.seed", "NIANBAO_FUZZ_SEED", 1_000_000);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long seed = first;
        while (System.nanoTime() < end) {
            one(seed++);
            if ((seed - first) % 5_000 == 0) {
                System.out.println("fuzz: " + (seed - first) + " files, slowest " + slowest + " ms, failures "
                        + failures.size() + ", " + outcomes);
            }
        }
        finish(seed - first);
    }

    private static long setting(String property, String variable, long otherwise) {
        String value = System.getProperty(property, System.getenv(variable));
        return value == null ? otherwise : Long.parseLong(value);
    }

    private void load() throws IOException {
        for (Path path : CorpusTests.files()) {
            paths.add(path);
            files.add(Files.readAllBytes(path));
        }
    }

    private void one(long seed) throws IOException, InterruptedException {
        int which = (int) Math.floorMod(seed * 7_919, (long) files.size());
        byte[] spoiled = new Mutation(seed).of(files.get(which), files);
        String name = paths.get(which).getFileName().toString();
        AtomicReference<Thread> thread = new AtomicReference<>();
        AtomicLong begin = new AtomicLong();
        Future<String> outcome = reader.submit(() -> {
            begin.set(CLOCK.getCurrentThreadCpuTime());
            thread.set(Thread.currentThread());
            return outcome(spoiled, name);
        });
        for (boolean done = false; !done; ) {
            Thread running = thread.get();
            long spent = running == null ? 0 : CLOCK.getThreadCpuTime(running.getId()) - begin.get();
            slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(spent));
            done = isDone(outcome, seed, name, spoiled);
            if (!done && running != null && spent > MOST) {
                failed(seed, name, spoiled, "longer than 10 s, at " + List.of(running.getStackTrace()));
                reader.shutdownNow();
                reader = Executors.newSingleThreadExecutor();
                done = true;
            }
        }
    }

    private boolean isDone(Future<String> outcome, long seed, String name, byte[] spoiled)
            throws IOException, InterruptedException {
        try {
            outcomes.merge(outcome.get(1, TimeUnit.SECONDS), 1, Integer::sum);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            StackTraceElement[] at = cause.getStackTrace();
            failed(seed, name, spoiled, cause + " at " + List.of(at).subList(0, Math.min(8, at.length)));
        }
        return true;
    }

    /** The kind of the file and what became of it. */
    private static String outcome(byte[] file, String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        try {
            Pages.READER.read(file, name);
            return kind + " read";
        } catch (ImportRefused refused) {
            assertThat(refused).hasMessageMatching("(?s).*\\p{IsHan}.*。").hasMessageNotContaining("Exception");
            return kind + " refused";
        }
    }

    private void failed(long seed, String name, byte[] file, String what) throws IOException {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(seed + "-" + name), file);
        failures.add("seed " + seed + " " + name + ": " + what);
        System.out.println("fuzz: FAILED seed " + seed + " " + name + ": " + what);
    }

    private void finish(long count) {
        reader.shutdownNow();
        System.out.println("fuzz: " + count + " files, slowest " + slowest + " ms, " + outcomes);
        assertThat(failures).isEmpty();
    }
}
