package org.nianbao.workflow.report;

import java.time.Instant;

/**
 * Why a finding may stand, in the drafter's words, or the sentence that was ticked.
 *
 * @param fingerprint the finding's; when that lapses, so does the reason
 * @param matter what the finding is about, see {@link Matter#key}; empty when that was not kept
 * @param text at least six characters, and no stock word
 */
public record Reason(
        String reportId,
        String fingerprint,
        String matter,
        String text,
        String accountId,
        String personName,
        Instant at) {

    /** The finding's rule, with which its fingerprint begins. */
    String rule() {
        int colon = fingerprint.indexOf(':');
        return colon < 0 ? "" : fingerprint.substring(0, colon);
    }
}
