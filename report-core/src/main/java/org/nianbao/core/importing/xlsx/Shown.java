package org.nianbao.core.importing.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The text that a number cell shows. */
final class Shown {

    private static final MathContext STORED = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(?:\\.\\d+)?");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    /**
     * The text shown. Where rounding hides digits, the text says both what is shown and what is stored, which is no number
     * any more: a person decides.
     *
     * @param stored the number as the file has it
     * @param index the number of its format
     * @param format its format
     */
    String of(String stored, int index, String format) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored.strip()).round(STORED);
        } catch (NumberFormatException e) {
            return stored;
        }
        if (number.precision() - number.scale() > 40 || number.scale() > 40) {
            return stored;
        }
        String exact = number.stripTrailingZeros().toPlainString();
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return exact;
        }
        String shown = formatted(number, index, format);
        if (DateUtil.isADateFormat(index, format) || !NUMBER.matcher(shown).matches()) {
            return shown;
        }
        BigDecimal seen = new BigDecimal(shown.replace(",", ""));
        return seen.compareTo(number) == 0 ? shown : shown + "（存储值" + exact + "）";
    }

    private String formatted(BigDecimal number, int index, String format) {
        try {
            return formatter
                    .formatRawCellContents(number.doubleValue(), index, format)
                    .strip();
        } catch (RuntimeException e) {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
