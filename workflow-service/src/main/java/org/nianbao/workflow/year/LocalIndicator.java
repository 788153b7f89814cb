package org.nianbao.workflow.year;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a supervising organ asks for beside the statutory tables.
 *
 * @param label what it is called
 * @param unit in what it is counted; null when it needs none
 * @param help what it counts; null when the label says it all
 */
public record LocalIndicator(
        String label, @Nullable String unit, @Nullable String help) {

    /** The label under which the report carries and prints it: with its unit, {@code 发布总数量（条）}. */
    public String printedLabel() {
        return unit == null ? label : label + "（" + unit + "）";
    }
}
