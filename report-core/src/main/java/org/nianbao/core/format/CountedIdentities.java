package org.nianbao.core.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The identities of a table over whole numbers, by the places of its cells: made once, so that a table in which all holds is
 * seen to be right without looking up a cell.
 */
public final class CountedIdentities {

    /** One equation: {@code Σ times × counts[place] is constant}. */
    private record Line(int[] places, int[] times, Relation is, long constant) {

        boolean holds(long[] counts) {
            long sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += times[i] * counts[places[i]];
            }
            return is.holds(Long.compare(sum, constant));
        }
    }

    private final Line[] lines;

    CountedIdentities(List<CellId> cells, List<Equation> equations) {
        Map<CellId, Integer> placeOf = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            placeOf.put(cells.get(i), i);
        }
        lines = equations.stream().map(equation -> line(equation, placeOf)).toArray(Line[]::new);
    }

    private static Line line(Equation equation, Map<CellId, Integer> placeOf) {
        int[] places = equation.terms().stream()
                .mapToInt(term -> placeOf.getOrDefault(term.cell(), -1))
                .toArray();
        int[] times = equation.terms().stream().mapToInt(Equation.Term::times).toArray();
        BigDecimal constant = equation.constant();
        return new Line(places, times, equation.is(), constant.longValueExact());
    }

    /**
     * Whether all identities hold.
     *
     * @param counts the whole numbers of the table's own cells, in their order, of at most 15 digits each
     */
    public boolean hold(long[] counts) {
        for (Line line : lines) {
            if (!line.holds(counts)) {
                return false;
            }
        }
        return true;
    }
}
