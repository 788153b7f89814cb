package org.nianbao.core.similarity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of two texts is common to both.
 *
 * @param common what both have
 * @param all what either has
 */
public record Share(int common, int all) {

    private static final int HUNDRED = 100;

    /** Whether at least so many of a hundred are common. Exact: nothing is rounded before it is compared. */
    public boolean atLeast(int percent) {
        return all > 0 && (long) common * HUNDRED >= (long) percent * all;
    }

    /** The whole percent, cut off and never rounded up, so that it agrees with {@link #atLeast}. */
    public int percent() {
        return all == 0 ? 0 : (int) ((long) common * HUNDRED / all);
    }

    /** The share from 0 to 1 with two decimals, cut off: 0.94 is less than 0.95. */
    public BigDecimal figure() {
        return BigDecimal.valueOf(percent()).divide(BigDecimal.valueOf(HUNDRED), 2, RoundingMode.UNNECESSARY);
    }
}
