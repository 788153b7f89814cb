package org.nianbao.core.validation;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;

/**
 * What a report is judged beside.
 *
 * @param organ whose report it is
 * @param lastYear its report of the year before, as published; null when there is none at hand
 * @param structure how the imported file looked; null for a report typed in the application
 */
public record Context(
        Organ organ,
        @Nullable AnnualReport lastYear,
        @Nullable SourceStructure structure) {

    /** A report typed in the application, without the year before. */
    public static Context of(Organ organ) {
        return new Context(organ, null, null);
    }
}
