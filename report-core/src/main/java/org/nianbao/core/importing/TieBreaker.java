package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.TableSpec;

/**
 * Decides between readings of one cell where exactly one makes the table's identities hold. It never makes up a figure:
 * each reading stands in the file. What it decides is a guess, and its note names the identities.
 */
final class TieBreaker {

    private final TableSpec table;
    private final Map<CellId, CellValue> cells;
    private final List<Equation> equations;

    /** @param cells the figures that are certain */
    TieBreaker(TableSpec table, Map<CellId, CellValue> cells) {
        this.table = table;
        this.cells = cells;
        this.equations = table.equationsFor(cell -> !cells.containsKey(cell));
    }

    /** Takes the reading that alone fits, if there is one, and says so in place of what was said of the cell. */
    void settle(CellId cell, List<BigDecimal> readings, Notes notes) {
        Set<String> rules = new LinkedHashSet<>();
        List<BigDecimal> fitting = new ArrayList<>();
        for (BigDecimal reading : readings) {
            if (fits(cell, reading, rules)) {
                fitting.add(reading);
            }
        }
        if (fitting.size() != 1) {
            return;
        }
        CellValue value = CellValue.of(fitting.get(0));
        cells.put(cell, value);
        notes.settle(
                cell.toString(),
                value.toString(),
                table.labelOf(cell) + "：原文不能确定，读作 " + value + " 时勾稽关系（" + String.join("、", rules) + "）成立，按 " + value
                        + " 读入，请核对。");
    }

    /** Whether every identity of which the other cells are known holds with this reading, and there is one. */
    private boolean fits(CellId cell, BigDecimal reading, Set<String> rules) {
        boolean any = false;
        for (Equation equation : equations) {
            if (equation.terms().stream().noneMatch(term -> term.cell().equals(cell))) {
                continue;
            }
            Equation.Sides sides = equation.sides(other -> other.equals(cell)
                    ? reading
                    : cells.get(other) instanceof CellValue.Figure figure ? figure.number() : null);
            if (sides == null) {
                continue;
            }
            if (!equation.holds(sides)) {
                return false;
            }
            any = true;
            rules.add(equation.rule());
        }
        return any;
    }
}
