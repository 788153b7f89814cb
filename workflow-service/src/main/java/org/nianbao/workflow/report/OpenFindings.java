package org.nianbao.workflow.report;

import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds what a reason or a tick is for, among what the checks say of the draft as it is now. */
@Component
public class OpenFindings {

    /**
     * What is settled by a tick.
     *
     * @param matter what it is about, see {@link Matter#key}; empty when that does not outlive its fingerprint
     * @param sentence what is ticked
     */
    record ToTick(String fingerprint, String matter, String sentence) {}

    private final Drafts drafts;
    private final Inspector inspector;
    private final RuleAdvice advice;

    OpenFindings(Drafts drafts, Inspector inspector, RuleAdvice advice) {
        this.drafts = drafts;
        this.inspector = inspector;
        this.advice = advice;
    }

    /** What this fingerprint asks to tick. Refused when there is nothing such any more, or when words are needed. */
    ToTick toTick(Situation situation, String fingerprint) {
        String rule = fingerprint.substring(0, Math.max(0, fingerprint.indexOf(':')));
        String sentence = advice.tickOf(rule);
        if (sentence != null && rule.equals(TextNumbers.RULE)) {
            if (!inspect(situation).numbers().asksFor(fingerprint)) {
                throw gone();
            }
            return new ToTick(fingerprint, "", sentence);
        }
        Finding finding = needing(situation, fingerprint);
        if (sentence == null) {
            throw Refusal.unprocessable("words-needed", "这一条不能只打勾，请写明原因。");
        }
        return new ToTick(fingerprint, Matter.of(finding).key(), sentence);
    }

    /** The finding with this fingerprint. Refused when there is none any more, or when it needs no reason. */
    Finding needing(Situation situation, String fingerprint) {
        Finding found = inspect(situation).findings().stream()
                .filter(finding -> finding.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(OpenFindings::gone);
        if (!found.needsReason()) {
            throw Refusal.unprocessable("no-reason-needed", found.stops() ? "这一条必须改正，不能用说明代替。" : "这一条不需要说明。");
        }
        return found;
    }

    private Inspection inspect(Situation situation) {
        return inspector.inspect(drafts.content(situation.report().id()), situation.organ());
    }

    private static Refusal gone() {
        return Refusal.unprocessable("finding-gone", "数据或文字后来改过，这一条已经变了。请看最新的检查结果。");
    }
}
