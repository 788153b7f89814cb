package org.nianbao.workflow.report;

import java.time.Instant;

/**
 * Why a finding may stand, in the drafter's words.
 *
 * @param fingerprint the finding's; when that lapses, so does the reason
 * @param text at least six characters, and no stock word
 */
public record Reason(
        String reportId, String fingerprint, String text, String accountId, String personName, Instant at) {}
