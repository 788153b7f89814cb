package org.nianbao.workflow.reference;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An organ that another one came from, or became.
 *
 * @param validTo its last day; null while it goes on
 */
public record Kin(
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it still stood when this year ended. */
    boolean outlasted(int year) {
        return validTo == null || !validTo.isBefore(LocalDate.of(year, 12, 31));
    }

    /** Whether it began after this year. */
    boolean beganAfter(int year) {
        return validFrom.isAfter(LocalDate.of(year, 12, 31));
    }
}
