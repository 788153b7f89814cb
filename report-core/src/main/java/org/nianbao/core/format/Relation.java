package org.nianbao.core.format;

import java.math.BigDecimal;

/** How the two sides of an identity stand to each other. */
public enum Relation {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The sign in the edition file: {@code =}, {@code <=}, {@code >=}. */
    public String sign() {
        return sign;
    }

    public static Relation ofSign(String sign) {
        for (Relation relation : values()) {
            if (relation.sign.equals(sign)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("unknown relation: " + sign);
    }

    public boolean holds(BigDecimal left, BigDecimal right) {
        return holds(left.compareTo(right));
    }

    /** Whether it holds of two sides of which the left is less (negative), equal (0) or more (positive). */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
