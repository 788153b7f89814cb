package org.nianbao.core.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.ReportFormat;

/**
 * Sets each cell that an identity defines: row totals, 三（七）总计, the totals of the disputes. 四、结转下年度 is defined by
 * none and stays as typed.
 */
public final class TotalsFiller {

    private final ReportFormat format;

    /** Operands before totals: an equation comes after those that define its operands. */
    private final List<Equation> definitions;

    /**
     * @throws IllegalArgumentException when cells define one another in a circle
     */
    public TotalsFiller(ReportFormat format) {
        this.format = format;
        this.definitions = inOrder(format.equations());
    }

    /**
     * These cells with every total set whose operands are all figures. A total with a blank operand, or one that is no
     * figure, is left as it is, and so is one of more than 15 digits.
     */
    public Cells fill(Cells cells) {
        Map<CellId, CellValue> filled = new HashMap<>();
        cells.filled().forEach(cell -> {
            CellValue value = cells.get(cell);
            if (value != null) {
                filled.put(cell, value);
            }
        });
        for (Equation definition : definitions) {
            CellId defined = defined(definition);
            CellValue total = solve(applied(definition, defined, filled), defined, filled);
            if (total != null) {
                filled.put(defined, total);
            }
        }
        return Cells.of(filled);
    }

    /** With an undivided row in the place of those that it covers, where it stands for them. */
    private Equation applied(Equation definition, CellId defined, Map<CellId, CellValue> cells) {
        return format.tableOf(defined)
                .map(table -> table.applied(definition, cell -> !cells.containsKey(cell)))
                .orElse(definition);
    }

    /** The value that makes the equation hold; null when an operand is missing or the value is too long. */
    private static @Nullable CellValue solve(Equation equation, CellId defined, Map<CellId, CellValue> cells) {
        BigDecimal value = equation.solveFor(
                defined, cell -> cells.get(cell) instanceof CellValue.Figure figure ? figure.number() : null);
        return value != null && CellValue.Figure.fits(value) ? CellValue.of(value) : null;
    }

    /**
     * A cell that two equations define (a grand total: by row and by column) takes its value from the later one, which
     * is the same value whenever both can be computed.
     */
    private static List<Equation> inOrder(List<Equation> equations) {
        List<Equation> waiting = new ArrayList<>(equations.stream()
                .filter(equation -> equation.defines() != null)
                .toList());
        List<Equation> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Set<CellId> undefined = new HashSet<>();
            waiting.forEach(equation -> undefined.add(defined(equation)));
            List<Equation> ready = waiting.stream()
                    .filter(equation -> equation.terms().stream()
                            .map(Equation.Term::cell)
                            .noneMatch(cell -> !cell.equals(equation.defines()) && undefined.contains(cell)))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalArgumentException("cells define one another in a circle: " + undefined);
            }
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return List.copyOf(ordered);
    }

    private static CellId defined(Equation equation) {
        CellId cell = equation.defines();
        if (cell == null) {
            throw new IllegalArgumentException(equation.rule() + " defines nothing");
        }
        return cell;
    }
}
