package org.nianbao.core.content;

import java.math.BigDecimal;

/** What stands in a cell that is not blank. A blank cell has no value at all; blank is not zero. */
public sealed interface CellValue {

    /** A figure, with at most 15 significant digits. */
    record Figure(BigDecimal number) implements CellValue {

        /** The most digits that survive a reader who computes with doubles. */
        public static final int SIGNIFICANT_DIGITS = 15;

        /** Whether this number can be a figure: whether it can be written out with at most 15 significant digits. */
        public static boolean fits(BigDecimal number) {
            if (number.signum() == 0) {
                return true;
            }
            if (Math.abs((long) number.scale()) > 40) {
                return false;
            }
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.precision() - Math.min(stripped.scale(), 0) <= SIGNIFICANT_DIGITS;
        }

        public Figure {
            if (!fits(number)) {
                throw new IllegalArgumentException("more than 15 significant digits");
            }
            number = plain(number);
        }

        /** One figure, one form: 12.50 and 12.5 are the same figure and have the same bytes. */
        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** What was typed or printed and is no figure yet, such as {@code 251000元}: kept to the letter. */
    record Raw(String text) implements CellValue {

        /** Longer text in a cell is a mistake of whoever put it there. */
        public static final int MAX_LENGTH = 200;

        public Raw {
            if (text.isBlank()) {
                throw new IllegalArgumentException("blank is no value: leave the cell out");
            }
            if (text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("a cell holds at most " + MAX_LENGTH + " characters");
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static CellValue of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static CellValue of(BigDecimal number) {
        return new Figure(number);
    }

    static CellValue raw(String text) {
        return new Raw(text);
    }
}
