package org.nianbao.workflow.year.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.year.LocalIndicator;
import org.nianbao.workflow.year.OptionalSteps;
import org.nianbao.workflow.year.YearPlan;

/** How a year is to be opened, as the console sends it. What is missing is left as the law and the organs have it. */
record PlanRequest(
        @Nullable String organ,
        @Nullable Integer year,
        @Nullable Set<String> organs,
        @Nullable Map<OrganType, LocalDate> dues,
        @Nullable Map<OrganType, OptionalSteps> steps,
        boolean filingForAll,
        @Nullable List<IndicatorRequest> indicators) {

    record IndicatorRequest(
            @Nullable String label,
            @Nullable String unit,
            @Nullable String help) {

        LocalIndicator indicator() {
            return new LocalIndicator(Objects.requireNonNullElse(label, "").strip(), text(unit), text(help));
        }

        private static @Nullable String text(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    YearPlan plan(String supervisor, int pathYear) {
        return new YearPlan(
                supervisor,
                pathYear,
                organs,
                Objects.requireNonNullElse(dues, Map.of()),
                Objects.requireNonNullElse(steps, Map.of()),
                filingForAll,
                Objects.requireNonNullElse(indicators, List.<IndicatorRequest>of()).stream()
                        .map(IndicatorRequest::indicator)
                        .toList());
    }
}
