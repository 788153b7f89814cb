package org.nianbao.workflow.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nianbao.workflow.report.Staffing;
import org.nianbao.workflow.report.Step;
import org.springframework.stereotype.Component;

/** Which organs have not the people for all steps of their reports. */
@Component
public class StaffGaps {

    private final Candidates candidates;

    public StaffGaps(Candidates candidates) {
        this.candidates = candidates;
    }

    /** By organ code, in the order given; organs without gaps are not in it. */
    private Map<String, List<String>> of(
            String supervisingOrgan, List<RosterEntry> entries, Function<String, Boolean> publisherMayDraft) {
        Set<String> codes = entries.stream().map(RosterEntry::organCode).collect(Collectors.toSet());
        Map<String, Map<Step, List<Staffing.Holder>>> holders = candidates.holders(supervisingOrgan, codes);
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        for (RosterEntry entry : entries) {
            String code = entry.organCode();
            List<String> missing =
                    Staffing.gaps(entry.steps(), holders.getOrDefault(code, Map.of()), publisherMayDraft.apply(code))
                            .stream()
                            .map(Staffing.Gap::sentence)
                            .toList();
            if (!missing.isEmpty()) {
                gaps.put(code, missing);
            }
        }
        return gaps;
    }

    /** The gaps of the organs that this plan would open, those aside that have a report of the year already. */
    Map<String, List<String>> ofCandidates(String supervisingOrgan, List<Candidate> chosen, YearPlan plan) {
        List<Candidate> toOpen =
                chosen.stream().filter(one -> one.reportId() == null).toList();
        Map<String, Boolean> mayDraft =
                toOpen.stream().collect(Collectors.toMap(Candidate::code, Candidate::publisherMayDraft));
        return of(
                supervisingOrgan,
                toOpen.stream().map(plan::entry).toList(),
                code -> mayDraft.getOrDefault(code, false));
    }

    /** The gaps of the organs of these rows that are still on their way. */
    public Map<String, List<String>> of(AnnualTask task, List<YearOverview.Row> rows) {
        List<YearOverview.Row> open = rows.stream()
                .filter(row -> row.rowState().ordinal() < RowState.PUBLISHING.ordinal())
                .toList();
        Map<String, Boolean> mayDraft = open.stream()
                .collect(Collectors.toMap(YearOverview.Row::organCode, YearOverview.Row::publisherMayDraft));
        return of(
                task.organCode(),
                open.stream()
                        .map(row -> new RosterEntry(row.organCode(), row.dueDate(), row.steps()))
                        .toList(),
                code -> mayDraft.getOrDefault(code, false));
    }
}
