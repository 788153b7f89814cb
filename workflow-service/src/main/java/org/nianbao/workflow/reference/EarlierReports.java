package org.nianbao.workflow.reference;

import java.util.Optional;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.YearBefore;
import org.springframework.stereotype.Component;

/** An organ's report of an earlier year: as published here, else as stored for reference. */
@Component
class EarlierReports {

    /** A report with where it comes from. */
    record Found(YearBefore.Source source, AnnualReport content) {}

    private final Reports reports;
    private final Revisions revisions;
    private final References references;
    private final ReportJson json;

    EarlierReports(Reports reports, Revisions revisions, References references, ReportJson json) {
        this.reports = reports;
        this.revisions = revisions;
        this.references = references;
        this.json = json;
    }

    Optional<Found> find(Kin organ, int year) {
        return published(organ, year).or(() -> stored(organ, year));
    }

    private Optional<Found> published(Kin organ, int year) {
        Report report = reports.ofYear(organ.code(), year)
                .filter(one -> one.status() == ReportStatus.PUBLISHED)
                .orElse(null);
        Integer revision = report == null ? null : report.currentRevision();
        if (report == null || revision == null) {
            return Optional.empty();
        }
        return revisions
                .find(report.id(), revision)
                .map(stored -> new Found(
                        new YearBefore.Source(
                                organ.code(),
                                organ.name(),
                                YearBefore.Origin.PUBLISHED,
                                report.id(),
                                revision,
                                report.title(),
                                null,
                                null),
                        json.read(stored.content())));
    }

    private Optional<Found> stored(Kin organ, int year) {
        return references
                .current(organ.code(), year)
                .map(reference -> new Found(
                        new YearBefore.Source(
                                organ.code(),
                                organ.name(),
                                YearBefore.Origin.REFERENCE,
                                reference.id(),
                                null,
                                reference.title(),
                                reference.fileName(),
                                reference.storedAt()),
                        references.content(reference.id())));
    }
}
