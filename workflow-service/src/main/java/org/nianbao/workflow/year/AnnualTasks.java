package org.nianbao.workflow.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The opened years, their rosters and what they ask for beside the statutory tables. */
public interface AnnualTasks {

    /**
     * A line of a roster.
     *
     * @param reportId its report; null before it was opened
     * @param failure why the opening failed, as a sentence; null when it did not
     */
    record Line(
            String taskId,
            RosterEntry entry,
            @Nullable String reportId,
            @Nullable String failure) {}

    Optional<AnnualTask> find(String organCode, int year);

    Optional<AnnualTask> find(String taskId);

    /** The years opened by these organs, newest first. */
    List<AnnualTask> of(Set<String> organCodes);

    /** Adds a year; false when the organ has opened it already. */
    boolean add(AnnualTask task, List<LocalIndicator> indicators);

    /** Adds organs to the roster of a year. */
    void add(String taskId, List<RosterEntry> entries);

    /** The codes of the organs of a roster. */
    Set<String> organs(String taskId);

    /** The line of an organ, locked until the transaction ends. */
    Optional<Line> lock(String taskId, String organCode);

    Optional<Line> line(String taskId, String organCode);

    /** The lines whose reports are still to be opened, of all years, oldest year first. */
    List<Line> pending();

    void opened(String taskId, String organCode, String reportId);

    void failed(String taskId, String organCode, String sentence);

    /** Puts failed openings back among the pending. Returns how many. */
    int retry(String taskId);

    /** Writes the day of an organ; where its report is in other rosters too, there as well. */
    void due(Line line, LocalDate day);

    List<LocalIndicator> indicators(String taskId);

    /** What the organ is asked for in a year by everybody who has it on a roster, in order. */
    List<LocalIndicator> indicators(String organCode, int year);
}
