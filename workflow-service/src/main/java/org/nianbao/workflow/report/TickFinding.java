package org.nianbao.workflow.report;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.UseCase;

/** Settles a finding, or a sentence with numbers of unknown source, by a tick without a word, or takes the tick back. */
@UseCase
public class TickFinding {

    /**
     * @param fingerprint the finding's or the sentence's
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
    private final Reasons reasons;
    private final Clock clock;

    public TickFinding(
            Situations situations, ReportPolicy policy, OpenFindings findings, Reasons reasons, Clock clock) {
        this.situations = situations;
        this.policy = policy;
        this.findings = findings;
        this.reasons = reasons;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.SAVE, situation);
        OpenFindings.ToTick ticked = findings.toTick(situation, command.fingerprint());
        @Nullable Reason before = reasons.of(command.reportId()).get(ticked.fingerprint());
        if (command.ticked() && before == null) {
            reasons.put(new Reason(
                    command.reportId(),
                    ticked.fingerprint(),
                    ticked.matter(),
                    ticked.sentence(),
                    by.id(),
                    by.name(),
                    clock.instant()));
        } else if (!command.ticked() && before != null) {
            reasons.remove(before);
        }
    }
}
