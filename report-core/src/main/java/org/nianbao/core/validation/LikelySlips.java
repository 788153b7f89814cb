package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.Relation;
import org.nianbao.core.format.TableSpec;

/**
 * Slips that touch several cells of one row: a value typed one column over, 上年结转 forgotten. Each is found by mending it and
 * seeing that everything then holds.
 */
final class LikelySlips {

    private static final String CARRIED_IN = "carried-in";
    private static final String CARRIED_FORWARD = "carried-forward";
    private static final int MOST = 3;

    private final TableSpec table;
    private final Cells cells;
    private final List<Equation> failing;
    private final List<Equation> all;
    private final @Nullable LastYear lastYear;

    private LikelySlips(
            TableSpec table, Cells cells, List<Equation> failing, List<Equation> all, @Nullable LastYear lastYear) {
        this.table = table;
        this.cells = cells;
        this.failing = failing;
        this.all = all;
        this.lastYear = lastYear;
    }

    /**
     * What probably happened, in a sentence; empty when nothing fits.
     *
     * @param failing the identities that do not hold
     * @param all all identities as they apply to these cells
     * @param lastYear the year before, by which a forgotten carry-over is known; null when there is none
     */
    static String in(
            TableSpec table, Cells cells, List<Equation> failing, List<Equation> all, @Nullable LastYear lastYear) {
        Set<String> lines = new LinkedHashSet<>();
        for (Equation equation : failing) {
            if (table.column(equation.line()) == null || equation.is() != Relation.EQUAL) {
                return "";
            }
            lines.add(equation.line());
        }
        if (lines.size() < 2) {
            return "";
        }
        LikelySlips slips = new LikelySlips(table, cells, failing, all, lastYear);
        List<String> columns = List.copyOf(lines);
        String over = columns.size() == 2 ? slips.oneColumnOver(columns.get(0), columns.get(1)) : "";
        return over.isEmpty() ? slips.forgottenCarryOver() : over;
    }

    /** Rows in which exchanging the two columns makes everything hold. */
    private String oneColumnOver(String one, String other) {
        List<String> said = new ArrayList<>();
        for (Header row : table.leafRows()) {
            CellId here = new CellId(table.id(), row.leafId(), one);
            CellId there = new CellId(table.id(), row.leafId(), other);
            BigDecimal left = cells.figure(here);
            BigDecimal right = cells.figure(there);
            if (left == null || right == null || left.compareTo(right) == 0) {
                continue;
            }
            if (allHold(Map.of(here, right, there, left))) {
                said.add("“" + Names.row(table, row.leafId()) + "”的“" + Names.column(table, one) + "”若为"
                        + right.toPlainString() + "、“" + Names.column(table, other) + "”若为" + left.toPlainString());
            }
        }
        return said.isEmpty() || said.size() > MOST ? "" : "看来有数字填错了一列：" + String.join("；或", said) + "，则各式均平，请核对台账。";
    }

    /** The row 上年结转, which holds 0 where the failing identities want a number, or other numbers than last year's. */
    private String forgottenCarryOver() {
        Map<CellId, BigDecimal> changed = mended(CARRIED_IN);
        if (changed.isEmpty() || !allHold(changed)) {
            return "";
        }
        boolean isLastYears = isLastYears(changed);
        if (!isLastYears && !areZero(changed)) {
            return "";
        }
        List<String> numbers = new ArrayList<>();
        changed.forEach((cell, number) ->
                numbers.add("“" + Names.column(table, cell.column()) + "”若为" + number.toPlainString()));
        return "看来" + (areZero(changed) ? "漏填了" : "填错了") + "上年结转：“" + Names.row(table, CARRIED_IN) + "”的"
                + String.join("、", numbers) + "，则各式均平" + (isLastYears ? "，与上年报告的“结转下年度继续办理”一致" : "") + "，请核对台账。";
    }

    /** The numbers that the failing identities want in a row; empty when one of them wants none. */
    private Map<CellId, BigDecimal> mended(String row) {
        Map<CellId, BigDecimal> changed = new LinkedHashMap<>();
        for (Equation equation : failing) {
            CellId cell = new CellId(table.id(), row, equation.line());
            BigDecimal number =
                    equation.terms().stream().anyMatch(term -> term.cell().equals(cell))
                            ? equation.solveFor(cell, cells::figure)
                            : null;
            if (number == null || number.signum() < 0 || table.kindOf(cell) != CellKind.COUNT) {
                return Map.of();
            }
            changed.put(cell, number);
        }
        return changed;
    }

    private boolean areZero(Map<CellId, BigDecimal> changed) {
        return changed.keySet().stream().allMatch(cell -> {
            BigDecimal now = cells.figure(cell);
            return now != null && now.signum() == 0;
        });
    }

    private boolean isLastYears(Map<CellId, BigDecimal> changed) {
        LastYear before = lastYear;
        return before != null
                && before.kind() != LastYear.Kind.SPLIT
                && changed.entrySet().stream().allMatch(one -> {
                    BigDecimal forward = before.cells()
                            .figure(new CellId(
                                    table.id(), CARRIED_FORWARD, one.getKey().column()));
                    return forward != null && forward.compareTo(one.getValue()) == 0;
                });
    }

    /** Whether all identities hold, of those that can be judged, once these numbers stand in these cells. */
    private boolean allHold(Map<CellId, BigDecimal> changed) {
        for (BigDecimal number : changed.values()) {
            if (!CellValue.Figure.fits(number)) {
                return false;
            }
        }
        return all.stream().allMatch(equation -> {
            Equation.Sides sides =
                    equation.sides(cell -> changed.containsKey(cell) ? changed.get(cell) : cells.figure(cell));
            return sides == null || equation.holds(sides);
        });
    }
}
