package org.nianbao.workflow.report;

import java.time.Clock;

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

    private static final int FINGERPRINT_LENGTH = 100;

    private final Situations situations;
    private final ReportPolicy policy;
    private final Reasons reasons;
    private final Clock clock;

    public GiveReason(Situations situations, ReportPolicy policy, Reasons reasons, Clock clock) {
        this.situations = situations;
        this.policy = policy;
        this.reasons = reasons;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.SAVE, situation);
        SecretGate.check(situation.organ().code(), command.reportId(), "reason", command.text());
        if (command.fingerprint().isBlank() || command.fingerprint().length() > FINGERPRINT_LENGTH) {
            throw Refusal.malformed("没有说明是对哪一条检查结果的说明。");
        }
        reasons.put(new Reason(
                command.reportId(),
                command.fingerprint(),
                ReasonText.checked(command.text()),
                by.id(),
                by.name(),
                clock.instant()));
    }
}
