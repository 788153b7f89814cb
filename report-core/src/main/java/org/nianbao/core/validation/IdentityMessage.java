package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.Identity;
import org.nianbao.core.format.TableSpec;

/** Spells out an identity that does not hold: {@code 自然人：120 + 3 ≠ 118 + 4，左边多 1}. */
record IdentityMessage(TableSpec table, Identity identity, Equation equation, Equation.Sides sides, Cells cells) {

    /** More terms than these are spelled out without those that are zero. */
    private static final int FEW = 4;

    /** The row or column that it is about. */
    static String line(TableSpec table, Identity identity, Equation equation) {
        return identity.each() == Identity.Each.ROW
                ? Names.row(table, equation.line())
                : Names.column(table, equation.line());
    }

    String line() {
        return line(table, identity, equation);
    }

    /** How the other side of the line is called: the row in a column's identity, the column in a row's. */
    String nameOf(CellId cell) {
        return identity.each() == Identity.Each.ROW ? Names.column(table, cell.column()) : Names.row(table, cell.row());
    }

    /** The sum in figures, what it should be in words, and the cells with their figures. */
    String sum() {
        BigDecimal difference = sides.left().subtract(sides.right());
        String way = difference.signum() > 0 ? "左边多" : "左边少";
        String left = side(1);
        String right = side(-1);
        String totals = (left + right).contains("+")
                ? "（左边" + sides.left().toPlainString() + "，右边" + sides.right().toPlainString() + "）"
                : "";
        return line() + "：" + left + sign(difference) + right + "，" + way
                + difference.abs().toPlainString() + totals + "。应满足“" + identity.words() + "”："
                + String.join("，", spoken()) + "。";
    }

    private String sign(BigDecimal difference) {
        return switch (equation.is()) {
            case EQUAL -> " ≠ ";
            case AT_LEAST, AT_MOST -> difference.signum() < 0 ? " < " : " > ";
        };
    }

    /** The figures of one side, joined by plus signs. */
    private String side(int sign) {
        List<String> figures = new ArrayList<>();
        List<Equation.Term> terms = terms(sign);
        for (Equation.Term term : terms) {
            BigDecimal figure = figure(term.cell());
            if (terms.size() <= FEW || figure.signum() != 0) {
                int times = Math.abs(term.times());
                String written = figure.signum() < 0 ? "(" + figure.toPlainString() + ")" : figure.toPlainString();
                figures.add(times == 1 ? written : times + "×" + written);
            }
        }
        if (sign < 0 && (equation.constant().signum() != 0 || terms.isEmpty())) {
            figures.add(equation.constant().toPlainString());
        }
        return figures.isEmpty() ? "0" : String.join(" + ", figures);
    }

    private List<String> spoken() {
        List<String> spoken = new ArrayList<>();
        int count = equation.terms().size();
        for (Equation.Term term : equation.terms()) {
            BigDecimal figure = figure(term.cell());
            if (count <= FEW + 1 || figure.signum() != 0 || term.cell().equals(equation.defines())) {
                spoken.add("“" + nameOf(term.cell()) + "”" + figure.toPlainString());
            }
        }
        return spoken;
    }

    private List<Equation.Term> terms(int sign) {
        return equation.terms().stream()
                .filter(term -> Integer.signum(term.times()) == sign)
                .toList();
    }

    private BigDecimal figure(CellId cell) {
        BigDecimal figure = cells.figure(cell);
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
