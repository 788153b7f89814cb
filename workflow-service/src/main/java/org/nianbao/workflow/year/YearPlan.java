package org.nianbao.workflow.year;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.shared.Refusal;

/**
 * How a year is to be opened.
 *
 * @param organCode the supervising organ
 * @param organCodes the organs chosen; null for all that are proposed
 * @param dues the due day per type; a type without one keeps the lawful day, an organ with a day of its own keeps that
 * @param steps the optional steps per type; a type without an entry keeps each organ's own setting
 * @param filingForAll whether every report passes 上级备案, whatever else is said
 */
public record YearPlan(
        String organCode,
        int year,
        @Nullable Set<String> organCodes,
        Map<OrganType, LocalDate> dues,
        Map<OrganType, OptionalSteps> steps,
        boolean filingForAll,
        List<LocalIndicator> indicators) {

    private static final int MOST_INDICATORS = 20;
    private static final int LABEL_LENGTH = 60;
    private static final int UNIT_LENGTH = 20;
    private static final int HELP_LENGTH = 500;

    public YearPlan {
        organCodes = organCodes == null ? null : Set.copyOf(organCodes);
        dues = Map.copyOf(dues);
        steps = Map.copyOf(steps);
        indicators = List.copyOf(indicators);
    }

    /** Refuses what makes no sense, naming the place. */
    void check(int firstYear, int lastYear) {
        if (year < firstYear || year > lastYear) {
            throw Refusal.unprocessable("year-out-of-range", "报告年度应在 " + firstYear + " 年到 " + lastYear + " 年之间。");
        }
        dues.forEach((type, day) -> {
            if (day.getYear() <= year || day.getYear() > year + 2) {
                throw Refusal.unprocessable(
                        "due-out-of-range", year + "年度报告的截止日期应在 " + (year + 1) + " 年，不能是 " + day + "。");
            }
        });
        if (indicators.size() > MOST_INDICATORS) {
            throw Refusal.unprocessable("too-many-indicators", "补充指标最多 " + MOST_INDICATORS + " 项，请精简。");
        }
        Set<String> labels = new HashSet<>();
        indicators.forEach(indicator -> check(indicator, labels));
    }

    private static void check(LocalIndicator indicator, Set<String> labels) {
        String label = indicator.label();
        if (label.isBlank() || label.length() > LABEL_LENGTH) {
            throw Refusal.unprocessable("bad-indicator", "补充指标的名称应为 1 到 " + LABEL_LENGTH + " 个字。");
        }
        if (label.contains("：") || label.contains(":") || label.contains("\n")) {
            throw Refusal.unprocessable("bad-indicator", "补充指标“" + label + "”的名称里不能有冒号和换行。");
        }
        if (longer(indicator.unit(), UNIT_LENGTH) || longer(indicator.help(), HELP_LENGTH)) {
            throw Refusal.unprocessable(
                    "bad-indicator", "补充指标“" + label + "”的单位最长 " + UNIT_LENGTH + " 个字，说明最长 " + HELP_LENGTH + " 个字。");
        }
        if (!labels.add(indicator.printedLabel())) {
            throw Refusal.unprocessable("bad-indicator", "补充指标“" + label + "”重复了，每项名称只能出现一次。");
        }
    }

    private static boolean longer(@Nullable String text, int length) {
        return text != null && text.length() > length;
    }

    /** Those of the candidates that were chosen. */
    List<Candidate> chosen(List<Candidate> candidates) {
        Set<String> wanted = organCodes;
        return candidates.stream()
                .filter(candidate -> wanted == null ? candidate.proposed() : wanted.contains(candidate.code()))
                .toList();
    }

    /** What the roster will say of an organ. */
    RosterEntry entry(Candidate candidate) {
        OptionalSteps own = steps.getOrDefault(candidate.organType(), candidate.ownSteps());
        OptionalSteps wanted = filingForAll ? own.withFiling() : own;
        return new RosterEntry(
                candidate.code(), candidate.due(year, dues.get(candidate.organType())), candidate.steps(wanted));
    }
}
