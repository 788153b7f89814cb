package org.nianbao.core.validation;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.SourceStructure;

/**
 * What a report is judged beside.
 *
 * @param organ whose report it is
 * @param lastYear the figures of the year before, as published; null when there are none at hand: then the rules that
 *     compare two years find nothing
 * @param structure how the imported file looked; null for a report typed in the application
 * @param neighbours the other reports and organs beside which the texts are read
 */
public record Context(
        Organ organ, @Nullable LastYear lastYear, @Nullable SourceStructure structure, Neighbours neighbours) {

    /** Nothing being known of other organs. */
    public Context(Organ organ, @Nullable LastYear lastYear, @Nullable SourceStructure structure) {
        this(organ, lastYear, structure, Neighbours.NONE);
    }

    /** A report typed in the application, without the year before. */
    public static Context of(Organ organ) {
        return new Context(organ, null, null);
    }
}
