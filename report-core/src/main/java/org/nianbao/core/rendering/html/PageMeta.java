package org.nianbao.core.rendering.html;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a page around the report. Everything is plain text; the page escapes it.
 *
 * @param site the name of the site over the page; empty for none
 * @param siteAddress where the site's name leads; empty for nowhere
 * @param entries the metadata strip: 机构, 年度, 发布日期 …, in order
 * @param downloads the same report in other file types
 * @param related other reports of the organ
 * @param notice a sentence over the report, such as that it was corrected; null for none
 */
public record PageMeta(
        String site,
        String siteAddress,
        List<Entry> entries,
        List<Link> downloads,
        List<Link> related,
        @Nullable String notice) {

    /** One line of the metadata strip. */
    public record Entry(String label, String value) {}

    /** A link. Addresses with another scheme than http and https are not linked. */
    public record Link(String label, String address) {}

    public PageMeta {
        entries = List.copyOf(entries);
        downloads = List.copyOf(downloads);
        related = List.copyOf(related);
    }

    /** Nothing around the report. */
    public static PageMeta none() {
        return new PageMeta("", "", List.of(), List.of(), List.of(), null);
    }
}
