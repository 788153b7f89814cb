package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;

/** What an amount would be in the unit that the edition asks for. It is only offered: the amount may be the slip, and not the unit. */
final class Conversion {

    private static final String YUAN = "元";
    private static final String TEN_THOUSAND_YUAN = "万元";
    private static final int SHIFT = 4;
    private static final int MOST_DECIMALS = 6;

    private Conversion() {}

    /**
     * The amount of a cell in which the unit stands too.
     *
     * @param expected the unit that the edition asks for
     * @return null when it is no amount in another unit that is known
     */
    static @Nullable String of(String text, String expected) {
        if (!expected.equals(TEN_THOUSAND_YUAN)) {
            return null;
        }
        Figures.Reading reading = Figures.read(text, false, YUAN, Set.of());
        return !Figures.isWithoutUnit(text) && reading.value() instanceof CellValue.Figure figure
                ? converted(figure.number())
                : null;
    }

    /** A figure under a heading that names another unit. */
    static @Nullable String of(BigDecimal number, String printed, String expected) {
        return printed.equals(YUAN) && expected.equals(TEN_THOUSAND_YUAN) ? converted(number) : null;
    }

    private static @Nullable String converted(BigDecimal yuan) {
        BigDecimal amount = yuan.movePointLeft(SHIFT);
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return plain.scale() > MOST_DECIMALS ? null : plain.toPlainString();
    }
}
