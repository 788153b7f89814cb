package org.nianbao.core.validation;

import java.util.List;

/**
 * The other reports and organs beside which the texts are read. Only what is public, or the organ's own.
 *
 * @param earlier the organ's own reports of the years before last year
 * @param sisters reports of organs of the same kind under the same organ, of this year and the year before
 * @param roster the other organs under the same organ, without this one and those above it
 */
public record Neighbours(List<OtherReport> earlier, List<OtherReport> sisters, List<OrganName> roster) {

    /** Nothing is known of others. */
    public static final Neighbours NONE = new Neighbours(List.of(), List.of(), List.of());

    public Neighbours {
        earlier = List.copyOf(earlier);
        sisters = List.copyOf(sisters);
        roster = List.copyOf(roster);
    }
}
