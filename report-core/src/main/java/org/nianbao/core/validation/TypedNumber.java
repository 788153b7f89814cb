package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.NormalizedText;

/** Reads the number that a text in a cell seems to mean, to offer it; never to store it. */
final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "约?([-+−]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+−]?\\d{1,18}(?:\\.\\d{1,12})?)(亿|万)?(元|件|项|条|宗|个|次|份)?");

    private TypedNumber() {}

    /**
     * @param unit the unit of the table when amounts are converted to it: {@code 万元}; empty for counts
     * @return null when the text is no number with at most a unit behind it
     */
    static @Nullable BigDecimal read(String text, String unit) {
        Matcher match = NUMBER.matcher(NormalizedText.withoutSpaces(text).text());
        if (!match.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(match.group(1).replace(",", "").replace('−', '-'));
        String times = match.group(2) == null ? "" : match.group(2);
        boolean money = "元".equals(match.group(3));
        if (unit.equals("万元")) {
            int shift = times.equals("亿") ? 4 : times.equals("万") ? 0 : money ? -4 : 0;
            return plain(number.scaleByPowerOfTen(shift));
        }
        return plain(number.scaleByPowerOfTen(times.equals("亿") ? 8 : times.equals("万") ? 4 : 0));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
