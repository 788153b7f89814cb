package org.nianbao.workflow.year;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Urges whoever a report waits for: a line on its timeline and a notice to each of them. Once a day per report. */
@UseCase
public class NudgeReport {

    public record Command(String reportId) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final StepRecords records;
    private final Nudges nudges;
    private final Clock clock;
    private final Ids ids;

    public NudgeReport(
            Situations situations, ReportPolicy policy, StepRecords records, Nudges nudges, Clock clock, Ids ids) {
        this.situations = situations;
        this.policy = policy;
        this.records = records;
        this.nudges = nudges;
        this.clock = clock;
        this.ids = ids;
    }

    /** Returns how many people were told. Refused when it waits for nobody, or was urged today. */
    public int handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.NUDGE, situation);
        Instant now = clock.instant();
        if (wasUrgedOn(LegalDates.of(now), situation)) {
            throw Refusal.conflict("nudged-today", "今天已经催办过，明天可以再催。");
        }
        Report report = situation.report();
        WorkItem open = Objects.requireNonNull(situation.open());
        int told = nudges.tell(by, situation, open);
        records.append(new StepRecord(
                ids.next(),
                report.id(),
                now,
                Verb.NUDGE,
                open.step(),
                by.id(),
                by.name(),
                Role.SUPERVISOR,
                report.currentRevision(),
                null,
                null,
                null,
                false));
        return told;
    }

    private static boolean wasUrgedOn(LocalDate today, Situation situation) {
        return situation
                .timeline()
                .latest(line -> line.verb() == Verb.NUDGE)
                .map(line -> LegalDates.of(line.at()).equals(today))
                .orElse(false);
    }
}
