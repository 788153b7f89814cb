package org.nianbao.workflow.notice;

import java.time.Duration;
import java.time.Instant;

/** How long a server that fails is left alone: one minute, two, four, and half an hour at most. */
final class BackOff {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private Duration wait = Duration.ZERO;
    private Instant next = Instant.MIN;

    boolean allows(Instant now) {
        return !now.isBefore(next);
    }

    void succeeded() {
        wait = Duration.ZERO;
    }

    Instant failed(Instant now) {
        Duration longer = wait.isZero() ? Duration.ofMinutes(1) : wait.multipliedBy(2);
        wait = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        next = now.plus(wait);
        return next;
    }
}
