package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
    private static final int MOST = 8;

    private final TableSpec table;
    private final Cells cells;
    private final Map<CellId, Repair> repairs = new LinkedHashMap<>();
    private String slip = "";

    private Repairs(TableSpec table, Cells cells) {
        this.table = table;
        this.cells = cells;
    }

    /**
     * Looks for what would make the broken identities of a table hold.
     *
     * @param lastYear the year before; null when there is none
     */
    static Repairs of(TableSpec table, Cells cells, List<Broken> broken, @Nullable LastYear lastYear) {
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
        if (repairs.repairs.isEmpty()) {
            repairs.slip = LikelySlips.in(table, cells, failing, all, lastYear);
        }
        return repairs;
    }

    private void consider(CellId cell, Equation equation, List<Equation> failing, List<Equation> all) {
        BigDecimal number = equation.is() == Relation.EQUAL ? equation.solveFor(cell, cells::figure) : null;
        if (number == null || !isPossible(cell, number) || repairs.containsKey(cell)) {
            return;
        }
        long broken = failing.stream().filter(other -> has(other, cell)).count();
        if (broken < 2) {
            return;
        }
        boolean allHold = all.stream().filter(other -> has(other, cell)).allMatch(other -> {
            Equation.Sides sides = other.sides(one -> one.equals(cell) ? number : cells.figure(one));
            return sides == null || other.holds(sides);
        });
        if (allHold) {
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

    /** What to look at: the cell in which identities meet, else a slip of a whole row, else the cells with the number each would need. */
    String advice(Equation equation, IdentityMessage message) {
        List<Repair> meeting = repairs.values().stream()
                .filter(repair -> has(equation, repair.cell()))
                .toList();
        if (!meeting.isEmpty()) {
            List<String> said = meeting.stream()
                    .map(repair -> "“" + Names.cell(table, repair.cell()) + "”若为"
                            + repair.number().toPlainString() + "则" + (repair.broken() == 2 ? "两" : "三") + "式均平"
                            + turned(repair.cell(), repair.number()))
                    .toList();
            return String.join("；或", said) + "，请核对台账。";
        }
        return slip.isEmpty() ? candidates(equation, message) : slip;
    }

    private String candidates(Equation equation, IdentityMessage message) {
        List<String> candidates = new ArrayList<>();
        List<String> turned = new ArrayList<>();
        for (Equation.Term term : equation.terms()) {
            BigDecimal now = cells.figure(term.cell());
            BigDecimal number = equation.is() == Relation.EQUAL ? equation.solveFor(term.cell(), cells::figure) : null;
            if (now == null || number == null || !isPossible(term.cell(), number)) {
                continue;
            }
            boolean telling = equation.terms().size() <= FEW
                    || now.signum() != 0
                    || term.cell().equals(equation.defines());
            if (telling) {
                candidates.add("“" + message.nameOf(term.cell()) + "”应为" + number.toPlainString());
            }
            if (isTurned(now, number)) {
                turned.add("“" + message.nameOf(term.cell()) + "”若为" + number.toPlainString() + "则平"
                        + turned(term.cell(), number));
            }
        }
        if (turned.size() == 1) {
            return turned.get(0) + "，请核对台账。";
        }
        return candidates.isEmpty() || candidates.size() > MOST
                ? "请对照登记台账核对这些格。"
                : "单看这一式，可能是" + String.join("，或", candidates) + "；请对照登记台账核对。";
    }

    private String turned(CellId cell, BigDecimal number) {
        BigDecimal now = cells.figure(cell);
        return now != null && isTurned(now, number) ? "（填的是" + now.toPlainString() + "，看来数字写颠倒了）" : "";
    }

    /** Whether two neighbouring digits of one are exchanged in the other: 12 and 21. */
    private static boolean isTurned(BigDecimal one, BigDecimal other) {
        String left = one.toPlainString();
        String right = other.toPlainString();
        int at = 0;
        while (at < left.length() && at < right.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return left.length() == right.length()
                && at + 1 < left.length()
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at)
                && left.substring(at + 2).equals(right.substring(at + 2));
    }
}
