package org.nianbao.core.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know about how a place was read.
 *
 * @param place a cell id, a table, {@code table/row}, {@code part/block}, a section's number, {@code title} or {@code document}
 * @param kind what happened
 * @param raw what stands in the file
 * @param value what was taken; of what was left or may mean more, what is proposed; null when nothing is
 * @param message the sentence for people
 * @param source the row of the file's table that it speaks of; null when it does not stand in a table, or nowhere
 */
public record Note(
        String place,
        Kind kind,
        String raw,
        @Nullable String value,
        String message,
        @Nullable SourceRow source) {

    /** What happened to what stands in the file. */
    public enum Kind {
        /** It was written otherwise and certainly means the value taken. */
        NORMALISED,
        /** It most probably means the value taken. */
        GUESSED,
        /** It may mean more than one thing; nothing was taken, or what all readings agree on. */
        AMBIGUOUS,
        /** It found no place in the report, or a place of the report found nothing. */
        UNPLACED,
        /** It was left as it stands, or left out. */
        LEFT
    }
}
