package org.nianbao.workflow.console.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellId;
import org.nianbao.core.validation.LastYear;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.ReportReader;
import org.nianbao.workflow.publication.Publication;
import org.nianbao.workflow.publication.Publications;
import org.nianbao.workflow.report.LastYears;
import org.nianbao.workflow.report.YearBefore;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The year before a report, to stand beside it: figures only, never texts. */
@RestController
@RequestMapping("/api/reports/{id}/last-year")
@Needs(Right.REPORTS)
class LastYearController {

    /**
     * @param kind {@code exact}, {@code summed}, {@code split}; null when there are no figures
     * @param edition the edition of section 二; empty when merged organs differ in it
     * @param cells figures by cell, those of section 二 only of the same edition; none when a report is missing
     */
    record LastYearView(
            int year,
            @Nullable String kind,
            String edition,
            Map<String, BigDecimal> cells,
            List<SourceView> sources,
            List<MissingView> missing) {}

    /**
     * @param origin {@code published} or {@code reference}
     * @param at when it was published, or uploaded
     * @param address where it stands; null for a reference
     */
    record SourceView(
            Views.OrganView organ,
            String origin,
            String id,
            String title,
            @Nullable String fileName,
            @Nullable Instant at,
            @Nullable String address) {}

    record MissingView(Views.OrganView organ) {}

    private final ReportReader reader;
    private final LastYears lastYears;
    private final Publications publications;

    LastYearController(ReportReader reader, LastYears lastYears, Publications publications) {
        this.reader = reader;
        this.lastYears = lastYears;
        this.publications = publications;
    }

    @GetMapping
    LastYearView lastYear(@AuthenticationPrincipal Person person, @PathVariable String id) {
        ReportReader.Reading reading = reader.read(person, id);
        reading.requiredContent();
        YearBefore before =
                lastYears.of(reading.report().organCode(), reading.report().year());
        LastYear figures = before.figures();
        return new LastYearView(
                before.year(),
                figures == null ? null : figures.kind().name().toLowerCase(Locale.ROOT),
                figures == null ? "" : figures.edition(),
                figures == null ? Map.of() : cells(figures, reading.report().edition()),
                before.sources().stream().map(this::source).toList(),
                before.missing().stream()
                        .map(missing -> new MissingView(new Views.OrganView(missing.organCode(), missing.organName())))
                        .toList());
    }

    private static Map<String, BigDecimal> cells(LastYear figures, String edition) {
        Map<String, BigDecimal> cells = new TreeMap<>();
        for (CellId cell : figures.cells().filled()) {
            BigDecimal figure = figures.cells().figure(cell);
            boolean comparable = LastYear.countsTheSame(cell.table()) || edition.equals(figures.edition());
            if (figure != null && comparable) {
                cells.put(cell.toString(), figure);
            }
        }
        return cells;
    }

    private SourceView source(YearBefore.Source source) {
        Integer revision = source.revision();
        Publication publication =
                revision == null ? null : publications.of(source.id(), revision).orElse(null);
        return new SourceView(
                new Views.OrganView(source.organCode(), source.organName()),
                source.origin().name().toLowerCase(Locale.ROOT),
                source.id(),
                source.title(),
                source.fileName(),
                publication == null ? source.storedAt() : publication.publishedAt(),
                publication == null ? null : publication.address());
    }
}
