package org.nianbao.workflow.review;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** A drafter opens a report of the own organ, empty or as it was read from a file, by the organ's own settings. */
@UseCase
public class OpenReport {

    /** A file to begin with. It is read once it is sure that the person may open the report. */
    @FunctionalInterface
    public interface Source {
        AnnualReport read();

        /** Does what takes long, before the transaction. */
        default void prepare() {}
    }

    /** @param source the file to begin with; null for an empty report */
    public record Command(
            String organCode, int year, @Nullable Source source) implements Act {
        @Override
        public String subject() {
            return organCode + "/" + year;
        }

        @Override
        public void prepare() {
            if (source != null) {
                source.prepare();
            }
        }
    }

    private static final int FIRST_YEAR = 2019;

    private final Organs organs;
    private final Reports reports;
    private final Opening opening;
    private final Clock clock;

    public OpenReport(Organs organs, Reports reports, Opening opening, Clock clock) {
        this.organs = organs;
        this.reports = reports;
        this.opening = opening;
        this.clock = clock;
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
        Source source = command.source();
        AnnualReport content = source == null
                ? opening.empty(organ, command.year())
                : source.read().withYear(command.year());
        Opening.Terms terms = new Opening.Terms(Role.DRAFTER, Step.of(organ), due(organ, command.year()));
        return opening.open(by, organ, content, terms).orElseThrow(() -> exists(organ, command.year()));
    }

    private Refusal exists(Organ organ, int year) {
        String existing = reports.ofYear(organ.code(), year).map(Report::id).orElse("");
        return Refusal.conflict("report-exists", organ.fullName() + year + "年度的报告已经开始起草，请打开已有的那一份。")
                .with("reportId", existing);
    }

    /** The day by which it is due. A report of long ago, taken in afterwards, is due no more. */
    private @Nullable LocalDate due(Organ organ, int year) {
        return year >= LegalDates.today(clock).getYear() - 1 ? organ.dueFor(year) : null;
    }
}
