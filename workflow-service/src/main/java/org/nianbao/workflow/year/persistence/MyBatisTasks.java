package org.nianbao.workflow.year.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.year.AnnualTask;
import org.nianbao.workflow.year.AnnualTasks;
import org.nianbao.workflow.year.LocalIndicator;
import org.nianbao.workflow.year.RosterEntry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTasks implements AnnualTasks {

    private static final int ROWS_AT_ONCE = 500;

    private final TaskMapper mapper;

    MyBatisTasks(TaskMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<AnnualTask> find(String organCode, int year) {
        return Optional.ofNullable(mapper.ofYear(organCode, year));
    }

    @Override
    public Optional<AnnualTask> find(String taskId) {
        return Optional.ofNullable(mapper.find(taskId));
    }

    @Override
    public List<AnnualTask> of(Set<String> organCodes) {
        return organCodes.isEmpty() ? List.of() : mapper.of(organCodes);
    }

    @Override
    public boolean add(AnnualTask task, List<LocalIndicator> indicators) {
        try {
            mapper.insert(task);
        } catch (DuplicateKeyException e) {
            return false;
        }
        for (int i = 0; i < indicators.size(); i++) {
            mapper.insertIndicator(task.id(), i, indicators.get(i));
        }
        return true;
    }

    @Override
    public void add(String taskId, List<RosterEntry> entries) {
        for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
            mapper.insertLines(entries.subList(from, Math.min(from + ROWS_AT_ONCE, entries.size())).stream()
                    .map(entry -> new TaskMapper.LineRow(
                            taskId, entry.organCode(), entry.due(), words(entry.steps()), null, null))
                    .toList());
        }
    }

    @Override
    public Set<String> organs(String taskId) {
        return mapper.organs(taskId);
    }

    @Override
    public Optional<Line> lock(String taskId, String organCode) {
        return Optional.ofNullable(line(mapper.lock(taskId, organCode)));
    }

    @Override
    public Optional<Line> line(String taskId, String organCode) {
        return Optional.ofNullable(line(mapper.line(taskId, organCode)));
    }

    @Override
    public List<Line> pending() {
        return mapper.pending().stream().map(MyBatisTasks::present).toList();
    }

    @Override
    public void opened(String taskId, String organCode, String reportId) {
        mapper.opened(taskId, organCode, reportId);
    }

    @Override
    public void failed(String taskId, String organCode, String sentence) {
        mapper.failed(taskId, organCode, sentence);
    }

    @Override
    public int retry(String taskId) {
        return mapper.retry(taskId);
    }

    @Override
    public void due(Line line, LocalDate day) {
        mapper.due(line.taskId(), line.entry().organCode(), day);
        if (line.reportId() != null) {
            mapper.dueOfReport(line.reportId(), day);
        }
    }

    @Override
    public List<LocalIndicator> indicators(String taskId) {
        return mapper.indicators(taskId);
    }

    @Override
    public List<LocalIndicator> indicators(String organCode, int year) {
        return mapper.indicatorsOf(organCode, year).stream().distinct().toList();
    }

    private static @Nullable Line line(TaskMapper.@Nullable LineRow row) {
        return row == null ? null : present(row);
    }

    private static Line present(TaskMapper.LineRow row) {
        List<Step> steps =
                Arrays.stream(row.stepList().split(",")).map(Step::valueOf).toList();
        return new Line(
                row.taskId(), new RosterEntry(row.organCode(), row.dueDate(), steps), row.reportId(), row.failure());
    }

    private static String words(List<Step> steps) {
        return steps.stream().map(Step::name).collect(Collectors.joining(","));
    }
}
