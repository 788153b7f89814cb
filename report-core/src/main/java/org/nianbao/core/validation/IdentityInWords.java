package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.format.Header;
import org.nianbao.core.format.Identity;
import org.nianbao.core.format.Relation;
import org.nianbao.core.format.TableSpec;

/** An identity of an edition as the rule book tells it: in official labels, and by example. */
record IdentityInWords(TableSpec table, Identity identity) {

    private static final BigDecimal[] FIGURES = {new BigDecimal(12), new BigDecimal(3)};

    /** A group of so many terms is called by its label. */
    private static final int MANY = 3;

    /** {@code “自然人”＋…＝“总计”}. */
    String formula() {
        return side(1) + sign() + side(-1);
    }

    /** Figures of one line that break the identity by one. */
    String wrong() {
        return example(BigDecimal.ONE);
    }

    /** The same figures as they should be. */
    String right() {
        return example(BigDecimal.ZERO);
    }

    /**
     * The first two terms of the left side are some, the last of the right side makes up for them; all others are 0 and are
     * not told.
     */
    private String example(BigDecimal tooMuch) {
        Map<String, BigDecimal> left = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        Iterator<String> some = terms(1).iterator();
        for (BigDecimal figure : FIGURES) {
            if (some.hasNext()) {
                String term = some.next();
                left.put(name(term), figure);
                sum = sum.add(figure.multiply(times(term)));
            }
        }
        List<String> others = terms(-1);
        Map<String, BigDecimal> right = new LinkedHashMap<>();
        BigDecimal rest = sum.subtract(identity.constant()).add(tooMuch);
        if (others.size() > 1) {
            right.put(name(others.get(0)), rest.subtract(BigDecimal.TEN));
            rest = BigDecimal.TEN;
        }
        if (!others.isEmpty()) {
            right.put(name(others.get(others.size() - 1)), rest);
        }
        String equal = identity.is() == Relation.EQUAL ? "＝" : sign();
        return told(left) + "，" + told(right) + "（" + figures(left) + (tooMuch.signum() == 0 ? equal : broken())
                + figures(right) + "）。";
    }

    private String broken() {
        return switch (identity.is()) {
            case EQUAL -> "≠";
            case AT_LEAST -> "＜";
            case AT_MOST -> "＞";
        };
    }

    private String sign() {
        return switch (identity.is()) {
            case EQUAL -> "＝";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
        };
    }

    private static String told(Map<String, BigDecimal> figures) {
        List<String> told = new ArrayList<>();
        figures.forEach((name, figure) -> told.add("“" + name + "”" + figure.toPlainString()));
        return String.join("，", told);
    }

    private static String figures(Map<String, BigDecimal> figures) {
        return String.join(
                "＋", figures.values().stream().map(BigDecimal::toPlainString).toList());
    }

    private String side(int sign) {
        List<String> terms = new ArrayList<>();
        tell(identity.each() == Identity.Each.ROW ? table.columns() : table.rows(), terms(sign), terms);
        if (sign < 0 && (identity.constant().signum() != 0 || terms.isEmpty())) {
            terms.add(identity.constant().toPlainString());
        }
        return String.join("＋", terms);
    }

    /** Each of these headers that is a term; a group of several that are all terms by its own label. */
    private void tell(List<Header> headers, List<String> terms, List<String> told) {
        for (Header header : headers) {
            List<Header> parts = header.parts();
            if (parts.isEmpty()) {
                if (terms.contains(header.leafId())) {
                    int times = Math.abs(times(header.leafId()).intValue());
                    told.add((times == 1 ? "" : times + "×") + "“" + name(header.leafId()) + "”");
                }
            } else if (parts.size() >= MANY && parts.stream().allMatch(part -> isSingle(part, terms))) {
                told.add("“" + header.label() + "”下" + parts.size()
                        + (identity.each() == Identity.Each.ROW ? "列" : "项"));
            } else {
                tell(parts, terms, told);
            }
        }
    }

    private boolean isSingle(Header header, List<String> terms) {
        return header.parts().isEmpty()
                && terms.contains(header.leafId())
                && times(header.leafId()).abs().intValue() == 1;
    }

    private List<String> terms(int sign) {
        return identity.sum().entrySet().stream()
                .filter(term -> Integer.signum(term.getValue()) == sign)
                .map(Map.Entry::getKey)
                .toList();
    }

    private BigDecimal times(String term) {
        return BigDecimal.valueOf(identity.sum().getOrDefault(term, 0));
    }

    private String name(String term) {
        return identity.each() == Identity.Each.ROW ? Names.column(table, term) : Names.row(table, term);
    }
}
