package org.nianbao.workflow.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Revision;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.Inspection;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.report.Reason;
import org.nianbao.workflow.report.Reasons;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.RevisionJson;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.SecretGate;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Summary;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/**
 * Submits a draft: what was written is frozen as a revision, with what the checks found and the reasons given. Content that
 * is still that of the current revision makes no new one.
 */
@UseCase
public class SubmitReport {

    /** @param version the version that the person saw */
    public record Command(
            String reportId, long version, @Nullable String comment) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final Drafts drafts;
    private final Reasons reasons;
    private final Revisions revisions;
    private final Inspector inspector;
    private final Movement movement;
    private final ReportJson json;
    private final RevisionJson revisionJson;
    private final Clock clock;

    public SubmitReport(
            Situations situations,
            ReportPolicy policy,
            Drafts drafts,
            Reasons reasons,
            Revisions revisions,
            Inspector inspector,
            Movement movement,
            ReportJson json,
            RevisionJson revisionJson,
            Clock clock) {
        this.situations = situations;
        this.policy = policy;
        this.drafts = drafts;
        this.reasons = reasons;
        this.revisions = revisions;
        this.inspector = inspector;
        this.movement = movement;
        this.json = json;
        this.revisionJson = revisionJson;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.SUBMIT, situation);
        Expected.version(situation.report(), command.version());
        String comment = Words.optional(command.comment());
        SecretGate.check(situation.organ().code(), command.reportId(), "comment", comment);
        AnnualReport content = drafts.content(command.reportId());
        Inspection inspection = inspector.inspect(content, situation.organ());
        Map<String, Reason> given = reasons.of(command.reportId());
        refuseWhatStops(inspection, given);
        StoredRevision revision = unchanged(situation.report(), content)
                .orElseGet(() -> freeze(by, situation.report(), content, inspection, given));
        Report changed = situation.report().submittedAs(revision.number()).titled(content.title(), inspection.tally());
        Step next = route(situation, revision.number()).next(Step.DRAFT);
        movement.move(
                by,
                situation,
                changed,
                new Movement.Move(Verb.SUBMIT, Role.DRAFTER, revision.hash(), comment, false),
                next);
    }

    private static void refuseWhatStops(Inspection inspection, Map<String, Reason> given) {
        List<Finding> stopping = inspection.stopping();
        if (!stopping.isEmpty()) {
            throw Refusal.unprocessable("submission-stopped", "还有 " + stopping.size() + " 处必须改正，才能提交。")
                    .with("findings", stopping);
        }
        List<Finding> unexplained = Summary.unexplained(inspection, given);
        if (!unexplained.isEmpty()) {
            throw Refusal.unprocessable("reasons-missing", "还有 " + unexplained.size() + " 处需要说明理由，才能提交。")
                    .with("findings", unexplained);
        }
    }

    /** The current revision, when the content is still exactly the one submitted with it. */
    private Optional<StoredRevision> unchanged(Report report, AnnualReport content) {
        Integer number = report.currentRevision();
        if (number == null) {
            return Optional.empty();
        }
        String hash = Sm3.hex(json.write(new Revision(report.id(), report.organCode(), number, content)));
        return revisions
                .find(report.id(), number)
                .filter(current -> current.hash().equals(hash));
    }

    private StoredRevision freeze(
            Person by, Report report, AnnualReport content, Inspection inspection, Map<String, Reason> given) {
        Integer before = report.currentRevision();
        int number = before == null ? 1 : before + 1;
        byte[] bytes = json.write(new Revision(report.id(), report.organCode(), number, content));
        StoredRevision revision = new StoredRevision(
                report.id(),
                number,
                bytes,
                Sm3.hex(bytes),
                revisionJson.findings(inspection.findings()),
                revisionJson.reasons(inspection, given),
                inspector.ruleBook(),
                clock.instant(),
                by.id(),
                by.name());
        revisions.add(revision);
        return revision;
    }

    private static Route route(Situation situation, int revision) {
        List<Step> steps = situation.report().steps();
        Optional<StepRecord> sentBack = situation.timeline().outstandingReturn();
        return sentBack.map(line ->
                        Route.after(steps, line, !Integer.valueOf(revision).equals(line.revision())))
                .orElseGet(() -> Route.fresh(steps));
    }
}
