package org.nianbao.workflow.report;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.LastYear;

/**
 * The year before a report: its figures, where they come from, and what is missing.
 *
 * @param year that year
 * @param figures null when a report is missing, so that nothing can be compared
 * @param sources the reports that are at hand
 * @param missing the organs whose report of that year is neither published here nor stored
 */
public record YearBefore(int year, @Nullable LastYear figures, List<Source> sources, List<Missing> missing) {

    /** How a report of the year before came here. */
    public enum Origin {
        PUBLISHED,
        REFERENCE
    }

    /**
     * A report of the year before.
     *
     * @param id the report's, or the reference's
     * @param revision the published revision; null for a reference
     * @param fileName the file that was uploaded; null for a report published here
     * @param storedAt when it was uploaded; null for a report published here
     */
    public record Source(
            String organCode,
            String organName,
            Origin origin,
            String id,
            @Nullable Integer revision,
            String title,
            @Nullable String fileName,
            @Nullable Instant storedAt) {}

    /** An organ of which a report is missing. */
    public record Missing(String organCode, String organName) {}

    public YearBefore {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }
}
