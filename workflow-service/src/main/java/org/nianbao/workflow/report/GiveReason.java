package org.nianbao.workflow.report;

import java.time.Clock;

import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Gives a reason for a finding that needs one. */
@UseCase
public class GiveReason {

    /** @param fingerprint the finding's */
    public record Command(String reportId, String fingerprint, String text) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final OpenFindings findings;
    private final RuleAdvice advice;
    private final Reasons reasons;
    private final Clock clock;

    public GiveReason(
            Situations situations,
            ReportPolicy policy,
            OpenFindings findings,
            RuleAdvice advice,
            Reasons reasons,
            Clock clock) {
        this.situations = situations;
        this.policy = policy;
        this.findings = findings;
        this.advice = advice;
        this.reasons = reasons;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.SAVE, situation);
        SecretGate.check(situation.organ().code(), command.reportId(), "reason", command.text());
        String text = ReasonText.checked(command.text());
        Finding finding = findings.needing(situation, command.fingerprint());
        if (advice.tickOf(finding.rule()) != null) {
            throw Refusal.unprocessable("tick-only", "这一条只需勾选确认，请不要填写任何文字。");
        }
        reasons.put(new Reason(
                command.reportId(),
                finding.fingerprint(),
                Matter.of(finding).key(),
                text,
                by.id(),
                by.name(),
                clock.instant()));
    }
}
