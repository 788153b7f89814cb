package org.nianbao.workflow.report;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Settles a finding by a tick, without a word of one's own, or takes the tick back. */
@UseCase
public class TickFinding {

    /**
     * @param fingerprint the finding's
     * @param ticked false takes it back
     */
    public record Command(String reportId, String fingerprint, boolean ticked) implements Act {
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

    public TickFinding(
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
        Finding finding = findings.needing(situation, command.fingerprint());
        String sentence = advice.tickOf(finding.rule());
        if (sentence == null) {
            throw Refusal.unprocessable("words-needed", "这一条不能只打勾，请写明原因。");
        }
        @Nullable Reason before = reasons.of(command.reportId()).get(finding.fingerprint());
        if (command.ticked() && before == null) {
            reasons.put(new Reason(
                    command.reportId(),
                    finding.fingerprint(),
                    Matter.of(finding).key(),
                    sentence,
                    by.id(),
                    by.name(),
                    clock.instant()));
        } else if (!command.ticked() && before != null) {
            reasons.remove(before);
        }
    }
}
