package org.nianbao.workflow.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Makes ids: UUID version 7 (RFC 9562), so that rows made later sort later. Within this program they always ascend, also
 * within one millisecond and when the clock is set back.
 */
@Component
public final class Ids {

    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new id: 36 characters, lower case. */
    public String next() {
        long stamp = ascending(clock.millis() << COUNTER_BITS);
        long millis = stamp >>> COUNTER_BITS;
        long counter = stamp & ((1L << COUNTER_BITS) - 1);
        long most = millis << 16 | 0x7000L | counter;
        long least = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(most, least).toString();
    }

    private synchronized long ascending(long stamp) {
        last = Math.max(stamp, last + 1);
        return last;
    }
}
