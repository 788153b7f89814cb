package org.nianbao.workflow.year;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.report.Step;

/**
 * An organ that could be on a year's roster.
 *
 * @param parentCode the organ above it
 * @param dueDay its own due month and day; null for that of its type
 * @param reportId its report of the year, if there is one already
 */
public record Candidate(
        String code,
        String name,
        OrganType organType,
        @Nullable String parentCode,
        @Nullable String dueDay,
        boolean sectionReview,
        boolean signOff,
        boolean filing,
        boolean publisherMayDraft,
        @Nullable String reportId) {

    /** Whether it is proposed: a vertically managed body reports upward, not to the county. */
    public boolean proposed() {
        return organType != OrganType.VERTICAL;
    }

    /** The day that it has set for itself, else that of its type. */
    LocalDate due(int year, @Nullable LocalDate ofItsType) {
        if (dueDay != null) {
            return LocalDate.parse((year + 1) + "-" + dueDay);
        }
        return ofItsType == null ? Organ.lawfulDay(organType, year) : ofItsType;
    }

    List<Step> steps(OptionalSteps wanted) {
        return java.util.Arrays.stream(Step.values()).filter(wanted::has).toList();
    }

    OptionalSteps ownSteps() {
        return new OptionalSteps(sectionReview, signOff, filing);
    }
}
