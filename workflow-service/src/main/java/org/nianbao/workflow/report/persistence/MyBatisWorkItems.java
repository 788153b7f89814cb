package org.nianbao.workflow.report.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.Timeline;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisWorkItems implements WorkItems, StepRecords {

    private final WorkItemMapper mapper;

    MyBatisWorkItems(WorkItemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<WorkItem> find(String id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public Optional<WorkItem> openOf(String reportId) {
        return Optional.ofNullable(mapper.openOf(reportId));
    }

    @Override
    public void add(WorkItem item) {
        mapper.insert(item);
    }

    @Override
    public void seen(String id, String accountId, Instant at) {
        mapper.seen(id, accountId, at);
    }

    @Override
    public void due(String reportId, LocalDate day) {
        mapper.due(reportId, day);
    }

    @Override
    public void close(String id, String accountId, Verb outcome, Instant at) {
        if (mapper.close(id, accountId, outcome, at) != 1) {
            throw new IllegalStateException("the work item was closed already: " + id);
        }
    }

    @Override
    public void append(StepRecord line) {
        mapper.insertRecord(line);
    }

    @Override
    public Timeline of(String reportId) {
        return new Timeline(mapper.records(reportId));
    }
}
