package org.nianbao.core.bench;

import java.math.BigDecimal;

/**
 * Something that must be fast, and the least that anybody would have to do for it.
 *
 * @param name the name on the command line
 * @param unit what is done once, in words
 * @param bar how many times as long as the floor ours may take
 * @param ours what we do
 * @param floor the least that must be done
 */
record Benchmark(String name, String unit, BigDecimal bar, Work ours, Work floor) {

    /** Does something once and answers something of it, so that nothing can be left out as useless. */
    @FunctionalInterface
    interface Work {
        int once();
    }
}
