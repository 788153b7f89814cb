package org.nianbao.core.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What was measured: medians of the repeats, in nanoseconds of processor time for once, so that other programs on the
 * machine do not count.
 *
 * @param bench what was measured
 * @param ours the time that we take
 * @param floor the time that the floor takes
 * @param ratios ours by floor, of each repeat by itself, from the least to the greatest
 */
record Measured(Benchmark bench, long ours, long floor, List<BigDecimal> ratios) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 7;
    private static final long WARM_UP = 12_000_000_000L;
    private static final long RUN = 300_000_000L;

    /** Warms both up in turns, then measures them in turns. */
    static Measured of(Benchmark bench) {
        long end = now() + WARM_UP;
        int sum = 0;
        while (now() < end) {
            sum += bench.ours().once() + bench.floor().once();
        }
        List<Long> ours = new ArrayList<>();
        List<Long> floors = new ArrayList<>();
        List<BigDecimal> ratios = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            boolean first = i % 2 == 0;
            long one = time(first ? bench.ours() : bench.floor());
            long other = time(first ? bench.floor() : bench.ours());
            ours.add(first ? one : other);
            floors.add(first ? other : one);
            ratios.add(ratio(ours.get(i), floors.get(i)));
        }
        if (sum == Integer.MIN_VALUE) {
            throw new IllegalStateException("nothing was done");
        }
        Collections.sort(ratios);
        return new Measured(bench, median(ours), median(floors), List.copyOf(ratios));
    }

    private static long time(Benchmark.Work work) {
        long begin = now();
        int times = 0;
        long end;
        do {
            work.once();
            times++;
            end = now();
        } while (end - begin < RUN);
        return (end - begin) / times;
    }

    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    static BigDecimal ratio(long ours, long floor) {
        return BigDecimal.valueOf(ours).divide(BigDecimal.valueOf(Math.max(1, floor)), 3, RoundingMode.HALF_UP);
    }

    BigDecimal ratio() {
        return ratios.get(ratios.size() / 2);
    }

    /** How far the repeats lie apart, by the median. */
    BigDecimal spread() {
        return ratios.get(ratios.size() - 1)
                .subtract(ratios.get(0))
                .divide(ratio().max(BigDecimal.valueOf(1, 3)), 3, RoundingMode.HALF_UP);
    }

    int runs() {
        return ratios.size();
    }

    boolean holds() {
        return ratio().compareTo(bench.bar()) <= 0;
    }

    /** Nanoseconds as milliseconds. */
    static BigDecimal milliseconds(long nanoseconds) {
        return BigDecimal.valueOf(nanoseconds).divide(BigDecimal.valueOf(1_000_000), 4, RoundingMode.HALF_UP);
    }
}
