package org.nianbao.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;

/**
 * What a statement is about: one cell of the tables, or the sum of some.
 *
 * @param rule the rule that compares it: {@code XT-01}
 * @param words how it is called in a sentence
 * @param cells the cells whose sum it is
 */
public record Topic(String rule, String words, List<CellId> cells) {

    public Topic {
        cells = List.copyOf(cells);
    }

    static Topic of(String rule, String words, String... cells) {
        return new Topic(rule, words, List.of(cells).stream().map(CellId::parse).toList());
    }

    /** The same cells under another name. */
    Topic called(String name) {
        return new Topic(rule, name, cells);
    }

    /** This and another together. */
    Topic and(Topic other, String both) {
        List<CellId> all = new ArrayList<>(cells);
        all.addAll(other.cells);
        return new Topic(rule, both, all);
    }

    /** The sum of its cells; null when one of them holds no figure. */
    public @Nullable BigDecimal valueIn(Cells report) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : cells) {
            BigDecimal figure = report.figure(cell);
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure);
        }
        return sum;
    }
}
