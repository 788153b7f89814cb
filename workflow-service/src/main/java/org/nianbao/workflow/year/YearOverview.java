package org.nianbao.workflow.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Step;

/** Who is where in a year: only organs that the supervising organ still reaches today, and those that have ended since. */
public interface YearOverview {

    /** How many organs of a type are in a state, and how many of them are late. */
    record Count(RowState state, OrganType organType, int organs, int late) {}

    /**
     * Which organs are wanted.
     *
     * @param words what the name, the short name or the code contains
     * @param late whether only those that are past their day and not yet published
     */
    record Filter(
            @Nullable RowState state,
            @Nullable OrganType organType,
            @Nullable String words,
            boolean late) {
        public static final Filter ALL = new Filter(null, null, null, false);
    }

    /**
     * An organ of the roster.
     *
     * @param ended whether the organ has ended
     * @param due the day by which its report is due
     * @param late whether that day has passed and the report is not yet published
     * @param stepList the steps of its report, as the tables have them
     */
    record Row(
            String organCode,
            String organName,
            OrganType organType,
            boolean ended,
            boolean publisherMayDraft,
            RowState rowState,
            LocalDate dueDate,
            boolean late,
            String stepList,
            @Nullable String reportId,
            @Nullable String failure) {

        List<Step> steps() {
            return java.util.Arrays.stream(stepList.split(","))
                    .map(Step::valueOf)
                    .toList();
        }
    }

    /**
     * What a row says beside its state.
     *
     * @param waitsFor who is to act; null when nobody is
     * @param lastMove when anything last happened to the report
     * @param nudgedAt when it was last urged; null when it never was
     */
    record Detail(
            String reportId,
            @Nullable Role waitsFor,
            @Nullable Instant lastMove,
            @Nullable Instant nudgedAt) {}

    List<Count> counts(AnnualTask task);

    int count(AnnualTask task, Filter filter);

    /** Rows of a filter, the most urgent first, the finished last. */
    List<Row> rows(AnnualTask task, Filter filter, int offset, int limit);

    /** The rows of these organs, as far as they are on the roster. */
    List<Row> rows(AnnualTask task, Collection<String> organCodes);

    /** By report id. */
    Map<String, Detail> details(Collection<String> reportIds);
}
