package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.Relation;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.validation.IdentityCheck.Broken;

/**
 * Where independent identities that do not hold meet in one cell, and one number there would make them all hold, that cell
 * is probably the wrong one. It is named, never changed.
 */
final class Repairs {

    /**
     * A number that would set right all identities of its cell.
     *
     * @param broken how many of them do not hold now
     */
    private record Repair(CellId cell, BigDecimal number, int broken) {}

    private static final int FEW = 5;

    private final TableSpec table;
    private final Cells cells;
    private final Map<CellId, Repair> repairs = new LinkedHashMap<>();

    private Repairs(TableSpec table, Cells cells) {
        this.table = table;
        this.cells = cells;
    }

    static Repairs of(TableSpec table, Cells cells, List<Broken> broken) {
        Repairs repairs = new Repairs(table, cells);
        List<Equation> failing = broken.stream()
                .filter(one -> one.sides() != null)
                .map(Broken::equation)
                .toList();
        if (failing.size() < 2) {
            return repairs;
        }
        List<Equation> all = table.equationsFor(cells::isBlank);
        for (Equation equation : failing) {
            for (Equation.Term term : equation.terms()) {
                repairs.consider(term.cell(), equation, failing, all);
            }
        }
        return repairs;
    }

    private void consider(CellId cell, Equation equation, List<Equation> failing, List<Equation> all) {
        BigDecimal number = equation.is() == Relation.EQUAL ? equation.solveFor(cell, cells::figure) : null;
        if (number == null || !isPossible(cell, number) || repairs.containsKey(cell)) {
            return;
        }
        long broken = failing.stream().filter(other -> has(other, cell)).count();
        Cells repaired = cells.with(cell, CellValue.of(number));
        boolean allHold = all.stream().filter(other -> has(other, cell)).allMatch(other -> {
            Equation.Sides sides = other.sides(repaired::figure);
            return sides == null || other.holds(sides);
        });
        if (broken >= 2 && allHold) {
            repairs.put(cell, new Repair(cell, number, (int) broken));
        }
    }

    private boolean isPossible(CellId cell, BigDecimal number) {
        CellKind kind = table.kindOf(cell);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return CellValue.Figure.fits(number)
                && (kind == CellKind.AMOUNT || whole)
                && (kind == CellKind.CHANGE || number.signum() >= 0);
    }

    private static boolean has(Equation equation, CellId cell) {
        return equation.terms().stream().anyMatch(term -> term.cell().equals(cell));
    }

    /** What to look at: the cell in which identities meet, else each cell of a short identity with the number it would need. */
    String advice(Equation equation, IdentityMessage message) {
        List<Repair> meeting = repairs.values().stream()
                .filter(repair -> has(equation, repair.cell()))
                .toList();
        if (!meeting.isEmpty()) {
            List<String> said = meeting.stream()
                    .map(repair -> "“" + Names.cell(table, repair.cell()) + "”若为"
                            + repair.number().toPlainString() + "则" + (repair.broken() == 2 ? "两" : "三") + "式均平")
                    .toList();
            return String.join("；或", said) + "，请核对台账。";
        }
        if (equation.is() != Relation.EQUAL || equation.terms().size() > FEW) {
            return "请对照登记台账核对这些格。";
        }
        List<String> candidates = new ArrayList<>();
        for (Equation.Term term : equation.terms()) {
            BigDecimal number = equation.solveFor(term.cell(), cells::figure);
            if (number != null && isPossible(term.cell(), number)) {
                candidates.add("“" + message.nameOf(term.cell()) + "”应为" + number.toPlainString());
            }
        }
        return candidates.isEmpty() ? "请对照登记台账核对这些格。" : "单看这一式，可能是" + String.join("，或", candidates) + "；请对照登记台账核对。";
    }
}
