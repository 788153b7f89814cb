package org.nianbao.workflow.year.persistence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.year.AnnualTask;
import org.nianbao.workflow.year.YearOverview;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOverview implements YearOverview {

    private static final int IDS_AT_ONCE = 500;

    private final OverviewMapper mapper;
    private final Clock clock;

    MyBatisOverview(OverviewMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Count> counts(AnnualTask task) {
        return mapper.counts(scope(task));
    }

    @Override
    public int count(AnnualTask task, Filter filter) {
        return mapper.count(scope(task), wanted(filter));
    }

    @Override
    public List<Row> rows(AnnualTask task, Filter filter, int offset, int limit) {
        return mapper.rows(scope(task), wanted(filter), offset, limit);
    }

    @Override
    public List<Row> rows(AnnualTask task, Collection<String> organCodes) {
        List<Row> rows = new ArrayList<>();
        for (List<String> codes : slices(organCodes)) {
            rows.addAll(mapper.rows(
                    scope(task), new OverviewMapper.Wanted(null, null, null, false, codes), 0, codes.size()));
        }
        return rows;
    }

    @Override
    public Map<String, Detail> details(Collection<String> reportIds) {
        Map<String, Detail> details = new HashMap<>();
        for (List<String> ids : slices(reportIds)) {
            mapper.details(ids).forEach(detail -> details.put(detail.reportId(), detail));
        }
        return details;
    }

    private static List<List<String>> slices(Collection<String> all) {
        List<String> list = List.copyOf(all);
        List<List<String>> slices = new ArrayList<>();
        for (int from = 0; from < list.size(); from += IDS_AT_ONCE) {
            slices.add(list.subList(from, Math.min(from + IDS_AT_ONCE, list.size())));
        }
        return slices;
    }

    private OverviewMapper.Scope scope(AnnualTask task) {
        return new OverviewMapper.Scope(task.id(), task.organCode(), LegalDates.today(clock));
    }

    private static OverviewMapper.Wanted wanted(Filter filter) {
        return new OverviewMapper.Wanted(
                filter.state(), filter.organType(), pattern(filter.words()), filter.late(), null);
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
