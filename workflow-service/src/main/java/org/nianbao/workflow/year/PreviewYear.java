package org.nianbao.workflow.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Component;

/** What opening a year would do. It changes nothing. */
@Component
public class PreviewYear {

    /** An organ, with what is to be said of it. */
    public record Said(String code, String name, List<String> sentences) {}

    /**
     * A due day and how many organs have it.
     *
     * @param lastWeekday the last weekday before it when it falls on a weekend; else the day itself
     */
    public record DueDay(LocalDate due, LocalDate lastWeekday, int organs) {}

    /**
     * What would happen.
     *
     * @param organs how many organs would be on the roster
     * @param existing how many of them have a report of the year already, which is kept and only joined
     * @param dues the due days, earliest first
     * @param gaps the organs that have nobody for a step, at most {@value #SHOWN}
     * @param gapsTotal how many of these there are
     */
    public record Preview(
            int organs,
            int existing,
            List<Said> joined,
            List<DueDay> dues,
            Map<OrganType, Integer> types,
            List<Said> gaps,
            int gapsTotal) {}

    private static final int SHOWN = 200;

    private final Supervision supervision;
    private final Candidates candidates;
    private final StaffGaps staffGaps;
    private final Clock clock;

    public PreviewYear(Supervision supervision, Candidates candidates, StaffGaps staffGaps, Clock clock) {
        this.supervision = supervision;
        this.candidates = candidates;
        this.staffGaps = staffGaps;
        this.clock = clock;
    }

    public Preview of(Person by, YearPlan plan) {
        String organ = supervision.organ(by, plan.organCode());
        plan.check(OpenYear.FIRST_YEAR, LegalDates.today(clock).getYear());
        List<Candidate> chosen = plan.chosen(candidates.below(organ, plan.year()));
        Map<String, Candidate> byCode = chosen.stream().collect(Collectors.toMap(Candidate::code, one -> one));
        List<RosterEntry> entries = chosen.stream().map(plan::entry).toList();
        Map<String, List<String>> gaps = staffGaps.ofCandidates(organ, chosen, plan);
        int existing =
                (int) chosen.stream().filter(one -> one.reportId() != null).count();
        return new Preview(
                entries.size(),
                existing,
                chosen.stream()
                        .filter(candidate -> candidate.reportId() != null)
                        .limit(SHOWN)
                        .map(candidate -> new Said(candidate.code(), candidate.name(), List.of()))
                        .toList(),
                dues(entries),
                types(chosen),
                gaps.entrySet().stream()
                        .limit(SHOWN)
                        .map(gap -> new Said(
                                gap.getKey(), candidate(byCode, gap.getKey()).name(), gap.getValue()))
                        .toList(),
                gaps.size());
    }

    private static Candidate candidate(Map<String, Candidate> byCode, String code) {
        return java.util.Objects.requireNonNull(byCode.get(code));
    }

    private static List<DueDay> dues(List<RosterEntry> entries) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.due(), 1, Integer::sum));
        List<DueDay> dues = new ArrayList<>();
        counts.forEach((due, organs) -> dues.add(new DueDay(due, LegalDates.weekdayUntil(due), organs)));
        return dues;
    }

    private static Map<OrganType, Integer> types(List<Candidate> chosen) {
        Map<OrganType, Integer> types = new TreeMap<>();
        chosen.forEach(candidate -> types.merge(candidate.organType(), 1, Integer::sum));
        return types;
    }
}
