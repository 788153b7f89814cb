package org.nianbao.workflow.review;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Ids;
import org.springframework.stereotype.Component;

/** Moves a report from step to step: its row, then the work items, then the engine, then the timeline, always together. */
@Component
class Movement {

    /**
     * One move.
     *
     * @param verb what was done
     * @param role as what
     * @param hash the hash of the report's current revision; null before the first
     * @param opinion the words that go with it
     * @param backToMe whether a changed report shall come straight back
     */
    record Move(
            Verb verb,
            Role role,
            @Nullable String hash,
            @Nullable String opinion,
            boolean backToMe) {}

    private final Reports reports;
    private final WorkItems items;
    private final ReviewProcess process;
    private final StepRecords records;
    private final HandOver handOver;
    private final Clock clock;
    private final Ids ids;

    Movement(
            Reports reports,
            WorkItems items,
            ReviewProcess process,
            StepRecords records,
            HandOver handOver,
            Clock clock,
            Ids ids) {
        this.reports = reports;
        this.items = items;
        this.process = process;
        this.records = records;
        this.handOver = handOver;
        this.clock = clock;
        this.ids = ids;
    }

    /** Moves a report, its row already locked, to another step. The changed row carries what else was changed of it. */
    void move(Person by, Situation situation, Report changed, Move move, Step to) {
        Step from = current(situation.report());
        Report saved = reports.save(changed.in(to.status()));
        closeOpenItem(by, situation, move.verb());
        boolean recallable = move.verb() != Verb.RECALL;
        WorkItem opened = openItem(saved, to, recallable ? by : null);
        process.move(saved.id(), from, to);
        records.append(line(by, saved, from, move, to));
        handOver.tell(by, situation, move.verb(), opened);
    }

    /** Orders the publication: the report waits for nobody any more. */
    void publish(Person by, Situation situation, Report changed, Move move) {
        Step from = current(situation.report());
        Report saved = reports.save(changed);
        closeOpenItem(by, situation, move.verb());
        process.orderPublication(saved.id());
        records.append(line(by, saved, from, move, null));
    }

    /** The first work item of a report, which this person opened in this role. */
    void begin(Person by, Role as, Report report) {
        openItem(report, Step.DRAFT, null);
        process.start(report.id(), report.organCode());
        records.append(line(by, report, Step.DRAFT, new Move(Verb.OPEN, as, null, null, false), null));
    }

    private void closeOpenItem(Person by, Situation situation, Verb verb) {
        WorkItem open = situation.open();
        if (open != null) {
            items.close(open.id(), by.id(), verb, clock.instant());
        }
    }

    private WorkItem openItem(Report report, Step step, @Nullable Person sender) {
        WorkItem item = WorkItem.waiting(
                ids.next(),
                report,
                step,
                step.role(),
                sender == null ? null : sender.id(),
                report.due(),
                clock.instant());
        items.add(item);
        return item;
    }

    private StepRecord line(Person by, Report report, Step from, Move move, @Nullable Step to) {
        Instant now = clock.instant();
        return new StepRecord(
                ids.next(),
                report.id(),
                now,
                move.verb(),
                from,
                by.id(),
                by.name(),
                move.role(),
                report.currentRevision(),
                move.hash(),
                move.opinion(),
                to,
                move.backToMe());
    }

    private static Step current(Report report) {
        return report.currentStep()
                .orElseThrow(() -> new IllegalStateException("waits at no step: " + report.status()));
    }
}
