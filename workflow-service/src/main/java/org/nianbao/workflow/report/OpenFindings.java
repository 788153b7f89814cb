package org.nianbao.workflow.report;

import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds what a reason or a tick is for, among what the checks say of the draft as it is now. */
@Component
public class OpenFindings {

    private final Drafts drafts;
    private final Inspector inspector;

    OpenFindings(Drafts drafts, Inspector inspector) {
        this.drafts = drafts;
        this.inspector = inspector;
    }

    /** The finding with this fingerprint. Refused when there is none any more, or when it needs no reason. */
    Finding needing(Situation situation, String fingerprint) {
        Finding found =
                inspector.inspect(drafts.content(situation.report().id()), situation.organ()).findings().stream()
                        .filter(finding -> finding.fingerprint().equals(fingerprint))
                        .findFirst()
                        .orElseThrow(() -> Refusal.unprocessable("finding-gone", "数据或文字后来改过，这一条已经变了。请看最新的检查结果。"));
        if (!found.needsReason()) {
            throw Refusal.unprocessable("no-reason-needed", found.stops() ? "这一条必须改正，不能用说明代替。" : "这一条不需要说明。");
        }
        return found;
    }
}
