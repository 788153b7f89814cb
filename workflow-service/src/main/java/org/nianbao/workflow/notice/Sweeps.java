package org.nianbao.workflow.notice;

import java.time.Duration;
import java.time.Instant;

/** Which node does work that comes round again. */
public interface Sweeps {

    /** Begins the work; false when another node, or this one, began it less than this long ago. */
    boolean begin(String name, Instant now, Duration pause);
}
