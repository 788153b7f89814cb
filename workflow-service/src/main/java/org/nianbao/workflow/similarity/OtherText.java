package org.nianbao.workflow.similarity;

import org.jspecify.annotations.Nullable;

/**
 * A report that another one may be read beside.
 *
 * @param id the report's, or the reference's
 * @param revision the published revision; null for a reference
 * @param hash the SM3 of its content
 * @param address where it stands in public; null for a reference
 */
public record OtherText(
        String id,
        @Nullable Integer revision,
        String hash,
        String organCode,
        String organName,
        int reportYear,
        @Nullable String address) {

    /** Whether it is a published report, not one stored for reference. */
    public boolean isPublished() {
        return revision != null;
    }
}
