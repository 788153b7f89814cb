package org.nianbao.core.format;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A linear relation of a table, {@code Σ coefficient × cell (= | ≤ | ≥) constant}, repeated for each row or each column.
 *
 * @param rule the rule that it is, such as {@code T3-01}
 * @param each what it is repeated for
 * @param only the rows (or columns) that it is repeated for; empty for all
 * @param sum coefficient by column id (repeated per row) or by row id (repeated per column), in the order in which the
 *     sum is spoken
 * @param is the relation
 * @param constant the right side
 * @param defines the row or column whose cells are computed from the others; null when the identity only checks
 * @param words the identity in official labels
 */
public record Identity(
        String rule,
        Each each,
        List<String> only,
        Map<String, Integer> sum,
        Relation is,
        BigDecimal constant,
        @Nullable String defines,
        String words) {

    /** What an identity is repeated for. */
    public enum Each {
        ROW,
        COLUMN
    }

    public Identity {
        only = List.copyOf(only);
        sum = Collections.unmodifiableMap(new LinkedHashMap<>(sum));
    }
}
