package org.nianbao.core.format;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One identity on one line of cells.
 *
 * @param rule the rule that it is
 * @param line the row or column id that the identity was repeated for
 * @param terms the left side
 * @param is the relation
 * @param constant the right side
 * @param defines the cell that is computed from the others; null when the equation only checks
 */
public record Equation(
        String rule,
        String line,
        List<Term> terms,
        Relation is,
        BigDecimal constant,
        @Nullable CellId defines) {

    /** A cell and its coefficient. */
    public record Term(CellId cell, int times) {}

    public Equation {
        terms = List.copyOf(terms);
    }
}
