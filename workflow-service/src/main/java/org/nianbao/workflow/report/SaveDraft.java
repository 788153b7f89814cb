package org.nianbao.workflow.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.record.Alarm;
import org.nianbao.workflow.record.SecretMarking;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Saves what somebody changed in a draft, with any number of errors in it. */
@UseCase
public class SaveDraft {

    public record Command(String reportId, DraftPatch patch) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    /**
     * What became of a save.
     *
     * @param version the report's version now
     * @param saved the places that are as the person wanted them
     * @param conflicts the places where somebody else was faster
     * @param refused the places of which nothing was kept
     * @param reasons all reasons given for findings
     */
    public record Result(
            long version,
            Instant savedAt,
            List<String> saved,
            List<Conflict> conflicts,
            List<SecretMarking.Met> refused,
            Inspection inspection,
            Map<String, Reason> reasons,
            Summary summary) {}

    /** Somebody else's value, as JSON, and who put it there when. */
    public record Conflict(
            String place,
            @Nullable String theirs,
            @Nullable String by,
            @Nullable Instant at) {}

    private static final int LONGEST_CONTENT = 4_000_000;

    private final Situations situations;
    private final ReportPolicy policy;
    private final Reports reports;
    private final Drafts drafts;
    private final DraftHistory history;
    private final Reasons reasons;
    private final WorkItems items;
    private final Inspector inspector;
    private final LastYears lastYears;
    private final Editions editions;
    private final ReportJson json;
    private final Alarm alarm;
    private final Clock clock;

    public SaveDraft(
            Situations situations,
            ReportPolicy policy,
            Reports reports,
            Drafts drafts,
            DraftHistory history,
            Reasons reasons,
            WorkItems items,
            Inspector inspector,
            LastYears lastYears,
            Editions editions,
            ReportJson json,
            Alarm alarm,
            Clock clock) {
        this.situations = situations;
        this.policy = policy;
        this.reports = reports;
        this.drafts = drafts;
        this.history = history;
        this.reasons = reasons;
        this.items = items;
        this.inspector = inspector;
        this.lastYears = lastYears;
        this.editions = editions;
        this.json = json;
        this.alarm = alarm;
        this.clock = clock;
    }

    public Result handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.SAVE, situation);
        DraftPatch patch = command.patch();
        check(patch, situation.report());
        AnnualReport before = drafts.content(command.reportId());
        DraftMerge merge = new DraftMerge(before).apply(patch);
        AnnualReport content = merge.content();
        Inspection inspection = inspector.inspect(content, situation.organ());
        Instant now = clock.instant();
        Report report = situation.report();
        if (!merge.changed().isEmpty()) {
            report = write(by, situation, patch.kind(), merge, content, inspection, now);
        }
        if (!merge.refused().isEmpty()) {
            alarm.tell(by, report.organCode(), report.id(), merge.refused());
        }
        Map<String, Reason> given = reasons.of(report.id());
        return new Result(
                report.version(),
                drafts.savedAt(report.id()),
                merge.settled(),
                merge.conflicts().stream()
                        .map(conflict -> named(command.reportId(), conflict))
                        .toList(),
                merge.refused(),
                inspection,
                given,
                Summary.of(inspection, given));
    }

    private Report write(
            Person by,
            Situation situation,
            DraftChange.Kind kind,
            DraftMerge merge,
            AnnualReport content,
            Inspection inspection,
            Instant now) {
        if (json.write(content).length > LONGEST_CONTENT) {
            throw Refusal.unprocessable("too-long", "报告内容太长，无法保存；请精简正文。");
        }
        String reportId = situation.report().id();
        Report saved = reports.save(situation.report().titled(content.title(), inspection.tally()));
        drafts.save(reportId, content, now);
        history.record(saved, by, kind, now, merge.changed());
        WorkItem open = situation.open();
        if (open != null) {
            items.seen(open.id(), by.id(), now);
        }
        return saved;
    }

    private void check(DraftPatch patch, Report report) {
        patch.cells().keySet().forEach(cell -> {
            if (!editions.has(cell)) {
                throw Refusal.malformed("没有这一格：" + cell);
            }
        });
        if (patch.kind() == DraftChange.Kind.ZERO_CONFIRMATION && !patch.onlyConfirmsZeros()) {
            throw Refusal.unprocessable("not-blank-to-zero", "零报告确认只能把空白处填为 0，不能改动已有的内容。");
        }
        if (patch.kind() == DraftChange.Kind.CARRY_OVER
                && !patch.onlyCarriesOver(
                        lastYears.of(report.organCode(), report.year()).figures())) {
            throw Refusal.unprocessable("not-carried-over", "上年数据已经变动，或者不是上年的“结转下年度”，没有结转。请重新打开结转窗口核对。");
        }
    }

    private Conflict named(String reportId, DraftMerge.Conflict conflict) {
        return drafts.latest(reportId, conflict.place())
                .map(change -> new Conflict(conflict.place(), conflict.theirs(), change.personName(), change.at()))
                .orElseGet(() -> new Conflict(conflict.place(), conflict.theirs(), null, null));
    }
}
