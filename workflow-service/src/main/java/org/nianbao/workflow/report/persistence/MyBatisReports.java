package org.nianbao.workflow.report.persistence;

import java.time.LocalDate;
import java.util.Optional;

import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Reports;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReports implements Reports {

    private final ReportMapper mapper;

    MyBatisReports(ReportMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Report> find(String id) {
        return Optional.ofNullable(mapper.find(id)).map(ReportRow::report);
    }

    @Override
    public Optional<Report> ofYear(String organCode, int year) {
        return Optional.ofNullable(mapper.ofYear(organCode, year)).map(ReportRow::report);
    }

    @Override
    public Optional<Report> lock(String id) {
        return Optional.ofNullable(mapper.lock(id)).map(ReportRow::report);
    }

    @Override
    public boolean add(Report report) {
        try {
            mapper.insert(ReportRow.of(report));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void due(String id, LocalDate day) {
        mapper.due(id, day);
    }

    @Override
    public Report save(Report report) {
        Report written = report.written();
        if (mapper.update(ReportRow.of(written), report.version()) != 1) {
            throw new IllegalStateException("the report's row was written without being locked: " + report.id());
        }
        return written;
    }
}
