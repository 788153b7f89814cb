package org.nianbao.workflow.reference;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A report of an earlier year that was published elsewhere, stored for comparing. It is no draft and never becomes one.
 *
 * @param edition the edition in which section 二 is written
 * @param contentHash the SM3 of the content's canonical bytes
 * @param fileName the file's name as it was uploaded
 * @param fileHash the SHA-256 of the file's bytes
 * @param storedBy the account that stored it
 * @param supersededAt when another file took its place; null while it is the one that counts
 */
public record Reference(
        String id,
        String organCode,
        int reportYear,
        String edition,
        String title,
        String contentHash,
        String fileName,
        String fileHash,
        Instant storedAt,
        String storedBy,
        String storedByName,
        @Nullable Instant supersededAt) {}
