package org.nianbao.workflow.importing;

import java.time.Clock;
import java.time.Instant;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.DraftDiff;
import org.nianbao.workflow.report.DraftHistory;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Replaces a draft by what a file holds, once somebody has seen the preview and confirmed it. Every place can be undone. */
@UseCase
public class ImportDraft {

    /**
     * @param version the version that the person saw
     * @param previewed the SM3 of the file that was previewed
     */
    public record Command(String reportId, long version, FileReading file, String previewed, Settlement settlement)
            implements Act {
        @Override
        public String subject() {
            return reportId;
        }

        @Override
        public void prepare() {
            file.prepare();
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final Editions editions;
    private final Changes changes;
    private final Reports reports;
    private final Drafts drafts;
    private final DraftHistory history;
    private final WorkItems items;
    private final Inspector inspector;
    private final DraftDiff diff;
    private final Clock clock;

    public ImportDraft(
            Situations situations,
            ReportPolicy policy,
            Reports reports,
            Drafts drafts,
            DraftHistory history,
            WorkItems items,
            Inspector inspector,
            Editions editions,
            Changes changes,
            Clock clock) {
        this.situations = situations;
        this.policy = policy;
        this.editions = editions;
        this.changes = changes;
        this.reports = reports;
        this.drafts = drafts;
        this.history = history;
        this.items = items;
        this.inspector = inspector;
        this.diff = new DraftDiff(editions);
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.SAVE, situation);
        Report report = situation.report();
        if (report.version() != command.version()) {
            throw Refusal.stale();
        }
        ImportResult read = command.file()
                .shown(command.previewed(), report.organCode(), report.id())
                .report();
        AnnualReport before = drafts.content(report.id());
        Settlement settlement = command.settlement();
        AnnualReport content = settlement.beside(
                before,
                settlement
                        .settled(read, editions, report.organCode(), report.id(), changes)
                        .report()
                        .withYear(report.year()));
        Instant now = clock.instant();
        reports.save(report.titled(
                content.title(), inspector.inspect(content, situation.organ()).tally()));
        drafts.save(report.id(), content, now);
        history.record(report, by, DraftChange.Kind.IMPORT, now, diff.between(before, content));
        WorkItem open = situation.open();
        if (open != null) {
            items.seen(open.id(), by.id(), now);
        }
    }
}
