package org.nianbao.core.format;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A row or a column as it is printed: a leaf, which has cells, or a group heading, which has none.
 *
 * @param id the leaf's word in {@link CellId}; null for a group
 * @param label the official label, to the letter
 * @param aliases other labels under which published reports print it
 * @param help what it counts, the article, the usual mistake; empty for a group
 * @param kind what the cells hold, when it differs from the table's
 * @param decimals the most decimals of the cells, when they differ from the table's
 * @param units the units a value may be in, when none is printed; empty otherwise
 * @param parts what stands under a group; empty for a leaf
 */
public record Header(
        @Nullable String id,
        String label,
        List<String> aliases,
        String help,
        @Nullable CellKind kind,
        @Nullable Integer decimals,
        List<String> units,
        List<Header> parts) {

    public Header {
        aliases = List.copyOf(aliases);
        units = List.copyOf(units);
        parts = List.copyOf(parts);
        if ((id == null) == parts.isEmpty()) {
            throw new IllegalArgumentException("either an id or parts: " + label);
        }
    }

    /** A group heading over these. */
    public static Header group(String label, List<Header> parts) {
        return new Header(null, label, List.of(), "", null, null, List.of(), parts);
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    /** This leaf, or the leaves under this group, in printed order. */
    public Stream<Header> leaves() {
        return isLeaf() ? Stream.of(this) : parts.stream().flatMap(Header::leaves);
    }

    /** The leaf's id. Refused for a group, which has none. */
    public String leafId() {
        if (id == null) {
            throw new IllegalStateException("a group has no id: " + label);
        }
        return id;
    }

    /** How many levels of headings this takes: 1 for a leaf. */
    public int depth() {
        return 1 + parts.stream().mapToInt(Header::depth).max().orElse(0);
    }
}
