package org.nianbao.workflow.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does, no longer than needed. */
public final class Waiting {

    private Waiting() {}

    /** Returns when the condition holds; fails when it does not hold in time. */
    public static void until(Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + most);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
