package org.nianbao.workflow.shared.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** A number in a sheet as somebody meant it: a date is one by its format only, and a long number has lost its last digits. */
final class NumberCell {

    /** A sheet keeps this many digits. */
    private static final int DIGITS = 15;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    private final StylesTable styles;

    NumberCell(StylesTable styles) {
        this.styles = styles;
    }

    Cell read(String written, @Nullable String style) {
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException e) {
            return Cell.of(written);
        }
        if (number.precision() > 40 || Math.abs(number.scale()) > 40) {
            return Cell.faulty("数字太大或太小，读不出来，请把单元格设为“文本”后重新填写。");
        }
        if (isDate(style) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0) {
            return Cell.of(DAY_ZERO.plusDays(number.longValue()).toString());
        }
        if (number.abs().compareTo(BigDecimal.TEN.pow(DIGITS)) >= 0) {
            return Cell.faulty("这个数字超过 " + DIGITS + " 位，表格软件已经改掉了末几位。请把单元格设为“文本”后重新填写。");
        }
        BigDecimal bare = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        return Cell.of(bare.toPlainString());
    }

    private boolean isDate(@Nullable String style) {
        if (style == null) {
            return false;
        }
        XSSFCellStyle known = styles.getStyleAt(Integer.parseInt(style));
        return known != null && DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
    }
}
