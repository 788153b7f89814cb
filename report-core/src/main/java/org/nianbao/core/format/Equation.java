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

    /** The two sides as they are spoken: what is added, and what is taken away together with the constant. */
    public record Sides(BigDecimal left, BigDecimal right) {}

    /**
     * Adds up both sides.
     *
     * @param figures the figure of a cell; null when it is blank or no figure
     * @return null when an operand is missing
     */
    public @Nullable Sides sides(Figures figures) {
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal right = constant;
        for (Term term : terms) {
            BigDecimal figure = figures.of(term.cell());
            if (figure == null) {
                return null;
            }
            long times = Math.abs((long) term.times());
            BigDecimal product = times == 1 ? figure : figure.multiply(BigDecimal.valueOf(times));
            if (term.times() > 0) {
                left = left.add(product);
            } else {
                right = right.add(product);
            }
        }
        return new Sides(left, right);
    }

    public boolean holds(Sides sides) {
        return is.holds(sides.left(), sides.right());
    }

    /**
     * What this cell must hold for the two sides to be equal, all others standing as they are.
     *
     * @return null when another operand is missing, or no such number can be written out
     */
    public @Nullable BigDecimal solveFor(CellId cell, Figures figures) {
        BigDecimal rest = constant;
        int times = 0;
        for (Term term : terms) {
            if (term.cell().equals(cell)) {
                times = term.times();
                continue;
            }
            BigDecimal figure = figures.of(term.cell());
            if (figure == null) {
                return null;
            }
            rest = rest.subtract(figure.multiply(BigDecimal.valueOf(term.times())));
        }
        // only a coefficient of 1 or -1 can always be divided by
        return Math.abs(times) == 1 ? rest.multiply(BigDecimal.valueOf(times)) : null;
    }

    /** Where an equation finds the figures of its cells. */
    @FunctionalInterface
    public interface Figures {

        /** The figure; null when the cell is blank or holds what is no figure. */
        @Nullable
        BigDecimal of(CellId cell);
    }
}
