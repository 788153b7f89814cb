package org.nianbao.workflow.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.DraftDiff;
import org.nianbao.workflow.report.DraftHistory;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.shared.Ids;
import org.springframework.stereotype.Component;

/**
 * Puts a new report there: its row, its draft and its process, in the transaction at hand. Whoever calls it has made sure
 * that the person may. Steps and due day are frozen on the report from here on.
 */
@Component
public class Opening {

    /**
     * How a report is opened.
     *
     * @param as in which role it is opened: the drafter of the organ, or the supervisor above it
     * @param steps the steps that it will pass
     * @param due the day by which it is due; null for never
     */
    public record Terms(Role as, List<Step> steps, @Nullable LocalDate due) {}

    private final Reports reports;
    private final Drafts drafts;
    private final DraftHistory history;
    private final Inspector inspector;
    private final Movement movement;
    private final Editions editions;
    private final DraftDiff diff;
    private final Clock clock;
    private final Ids ids;

    Opening(
            Reports reports,
            Drafts drafts,
            DraftHistory history,
            Inspector inspector,
            Movement movement,
            Editions editions,
            Clock clock,
            Ids ids) {
        this.reports = reports;
        this.drafts = drafts;
        this.history = history;
        this.inspector = inspector;
        this.movement = movement;
        this.editions = editions;
        this.diff = new DraftDiff(editions);
        this.clock = clock;
        this.ids = ids;
    }

    /** A report of this organ and year in which nothing stands yet. */
    public AnnualReport empty(Organ organ, int year) {
        return AnnualReport.empty(editions.forYear(year).edition(), year, organ.titleName());
    }

    /** Opens a report with this content. Returns its id; empty when the organ has a report of this year already. */
    public Optional<String> open(Person by, Organ organ, AnnualReport content, Terms terms) {
        Instant now = clock.instant();
        Report report = new Report(
                ids.next(),
                organ.code(),
                content.year(),
                content.edition(),
                content.title(),
                ReportStatus.DRAFT,
                1,
                terms.steps(),
                null,
                terms.due(),
                inspector.inspect(content, organ).tally(),
                now,
                by.id());
        if (!reports.add(report)) {
            return Optional.empty();
        }
        drafts.add(report.id(), content, now);
        history.record(report, by, DraftChange.Kind.IMPORT, now, diff.between(empty(organ, content.year()), content));
        movement.begin(by, terms.as(), report);
        return Optional.of(report.id());
    }
}
