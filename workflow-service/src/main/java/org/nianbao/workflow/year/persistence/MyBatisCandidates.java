package org.nianbao.workflow.year.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Staffing;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.year.Candidate;
import org.nianbao.workflow.year.Candidates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCandidates implements Candidates {

    /** Beyond this many it is quicker to read all than to name them. */
    private static final int NAMED_AT_MOST = 200;

    private static final Map<Role, Step> STEPS = steps();

    private final CandidateMapper mapper;
    private final Clock clock;

    MyBatisCandidates(CandidateMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Candidate> below(String organCode, int year) {
        return mapper.below(organCode, year, LegalDates.today(clock));
    }

    @Override
    public Map<String, Map<Step, List<Staffing.Holder>>> holders(String organCode, @Nullable Set<String> only) {
        Map<String, Map<Step, List<Staffing.Holder>>> holders = new HashMap<>();
        if (only != null && only.isEmpty()) {
            return holders;
        }
        Set<String> named = only == null || only.size() > NAMED_AT_MOST ? null : only;
        LocalDate today = LegalDates.today(clock);
        List<CandidateMapper.HolderRow> rows = new ArrayList<>(mapper.holders(organCode, named, today));
        rows.addAll(mapper.supervisors(organCode, named, today));
        for (CandidateMapper.HolderRow row : rows) {
            Step step = STEPS.get(row.role());
            if (step != null) {
                holders.computeIfAbsent(row.organCode(), any -> new EnumMap<>(Step.class))
                        .computeIfAbsent(step, any -> new ArrayList<>())
                        .add(new Staffing.Holder(row.accountId(), row.name()));
            }
        }
        return holders;
    }

    private static Map<Role, Step> steps() {
        Map<Role, Step> steps = new EnumMap<>(Role.class);
        for (Step step : Step.values()) {
            steps.put(step.role(), step);
        }
        return steps;
    }
}
