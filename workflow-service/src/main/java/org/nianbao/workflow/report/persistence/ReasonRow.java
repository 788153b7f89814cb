package org.nianbao.workflow.report.persistence;

import java.time.Instant;

import org.nianbao.workflow.report.Reason;

/**
 * A row of finding_reason.
 *
 * @param fingerprint the finding's, and after an {@code @} what it is about, so that a lapsed reason is found again
 */
record ReasonRow(String reportId, String fingerprint, String text, String accountId, String personName, Instant at) {

    private static final char MATTER = '@';

    static ReasonRow of(Reason reason) {
        String key = reason.matter().isEmpty() ? reason.fingerprint() : reason.fingerprint() + MATTER + reason.matter();
        return new ReasonRow(
                reason.reportId(), key, reason.text(), reason.accountId(), reason.personName(), reason.at());
    }

    Reason reason() {
        int at = fingerprint.indexOf(MATTER);
        return new Reason(
                reportId,
                at < 0 ? fingerprint : fingerprint.substring(0, at),
                at < 0 ? "" : fingerprint.substring(at + 1),
                text,
                accountId,
                personName,
                this.at);
    }
}
