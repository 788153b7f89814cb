package org.nianbao.workflow.report;

import java.time.Instant;

/**
 * A submitted revision as it is stored: immutable bytes.
 *
 * @param number 1 for the first
 * @param content the canonical bytes
 * @param hash the SM3 of exactly these bytes
 * @param findings what the checks found then, as JSON
 * @param reasons the reasons given for them, by fingerprint, as JSON
 * @param ruleBook the version of the rule book that was applied
 * @param submittedBy the account that submitted it
 * @param submittedByName that person's name
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredRevision(
        String reportId,
        int number,
        byte[] content,
        String hash,
        byte[] findings,
        byte[] reasons,
        String ruleBook,
        Instant submittedAt,
        String submittedBy,
        String submittedByName) {}
