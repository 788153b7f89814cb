package org.nianbao.workflow.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.DraftDiff;
import org.nianbao.workflow.report.DraftHistory;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Opens an organ's report of a year, empty or as it was read from a file, and starts its process. */
@UseCase
public class OpenReport {

    /** A file to begin with. It is read once it is sure that the person may open the report. */
    @FunctionalInterface
    public interface Source {
        AnnualReport read();
    }

    /** @param source the file to begin with; null for an empty report */
    public record Command(
            String organCode, int year, @Nullable Source source) implements Act {
        @Override
        public String subject() {
            return organCode + "/" + year;
        }
    }

    private static final int FIRST_YEAR = 2019;

    private final Organs organs;
    private final Reports reports;
    private final Drafts drafts;
    private final DraftHistory history;
    private final Inspector inspector;
    private final Movement movement;
    private final Editions editions;
    private final DraftDiff diff;
    private final Clock clock;
    private final Ids ids;

    public OpenReport(
            Organs organs,
            Reports reports,
            Drafts drafts,
            DraftHistory history,
            Inspector inspector,
            Movement movement,
            Editions editions,
            Clock clock,
            Ids ids) {
        this.organs = organs;
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

    /** Returns the new report's id. */
    public String handle(Person by, Command command) {
        if (!by.holds(Role.DRAFTER, command.organCode())) {
            throw Refusal.forbidden("not-allowed", "您不是这个机关的填报人，不能开始起草它的年度报告。");
        }
        Organ organ = organs.find(command.organCode()).orElseThrow(Refusal::unknown);
        int thisYear = LegalDates.today(clock).getYear();
        if (command.year() < FIRST_YEAR || command.year() > thisYear) {
            throw Refusal.unprocessable("year-out-of-range", "报告年度应在 " + FIRST_YEAR + " 年到 " + thisYear + " 年之间。");
        }
        AnnualReport empty =
                AnnualReport.empty(editions.forYear(command.year()).edition(), command.year(), organ.titleName());
        Source source = command.source();
        AnnualReport content = source == null ? empty : source.read().withYear(command.year());
        Report report = add(by, organ, content);
        Instant now = clock.instant();
        drafts.add(report.id(), content, now);
        history.record(report, by, DraftChange.Kind.IMPORT, now, diff.between(empty, content));
        movement.begin(by, report);
        return report.id();
    }

    private Report add(Person by, Organ organ, AnnualReport content) {
        Report report = new Report(
                ids.next(),
                organ.code(),
                content.year(),
                content.edition(),
                content.title(),
                ReportStatus.DRAFT,
                1,
                Step.of(organ),
                null,
                due(organ, content.year()),
                inspector.inspect(content, organ).tally(),
                clock.instant(),
                by.id());
        if (!reports.add(report)) {
            String existing =
                    reports.ofYear(organ.code(), content.year()).map(Report::id).orElse("");
            throw Refusal.conflict("report-exists", organ.fullName() + content.year() + "年度的报告已经开始起草，请打开已有的那一份。")
                    .with("reportId", existing);
        }
        return report;
    }

    /** The day by which it is due. A report of long ago, taken in afterwards, is due no more. */
    private @Nullable LocalDate due(Organ organ, int year) {
        return year >= LegalDates.today(clock).getYear() - 1 ? organ.dueFor(year) : null;
    }
}
