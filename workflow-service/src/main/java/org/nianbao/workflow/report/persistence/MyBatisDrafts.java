package org.nianbao.workflow.report.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.Drafts;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDrafts implements Drafts {

    private final DraftMapper mapper;
    private final ReportJson json;

    MyBatisDrafts(DraftMapper mapper, ReportJson json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public AnnualReport content(String reportId) {
        return json.read(row(reportId).content());
    }

    @Override
    public Instant savedAt(String reportId) {
        return row(reportId).savedAt();
    }

    private DraftRow row(String reportId) {
        return Optional.ofNullable(mapper.find(reportId))
                .orElseThrow(() -> new IllegalStateException("a report without a draft: " + reportId));
    }

    @Override
    public void add(String reportId, AnnualReport content, Instant at) {
        mapper.insert(reportId, json.write(content), at);
    }

    @Override
    public void save(String reportId, AnnualReport content, Instant at) {
        mapper.update(reportId, json.write(content), at);
    }

    @Override
    public void record(List<DraftChange> changes) {
        changes.forEach(mapper::insertChange);
    }

    @Override
    public Optional<DraftChange> latest(String reportId, String place) {
        return Optional.ofNullable(mapper.latest(reportId, place));
    }

    @Override
    public List<DraftChange> changes(String reportId) {
        return mapper.changes(reportId);
    }

    @Override
    public Set<String> drafters(String reportId) {
        return mapper.drafters(reportId);
    }
}
