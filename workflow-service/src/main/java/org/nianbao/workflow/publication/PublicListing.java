package org.nianbao.workflow.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What the public may look up. */
public interface PublicListing {

    /**
     * A published report in a list.
     *
     * @param address where it stands: on this site or on the portal
     */
    record Entry(
            String organCode, String organName, int reportYear, String title, Instant publishedAt, String address) {}

    /** The latest publication at this address of the built-in site, taken down or not. */
    Optional<Publication> ofAddress(String organCode, int year);

    /** The published reports whose title or organ holds these words; all for none. Newest year first. */
    List<Entry> search(String words, @Nullable Integer year);

    /** The years of which this organ has a public report on the built-in site, newest first. */
    List<Integer> years(String organCode);
}
