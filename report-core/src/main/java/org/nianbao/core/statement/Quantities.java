package org.nianbao.core.statement;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Reads numbers that carry a unit. Years, dates, articles, document numbers and telephones carry none. */
final class Quantities {

    /** The longer ones first. */
    private static final String[] UNITS = {
        "个百分点", "个工作日", "个自然日", "人次", "件次", "条次", "件", "宗", "起", "例", "条", "份", "元", "%", "篇", "期", "项", "个", "人", "家",
        "次", "场", "部", "类", "批"
    };

    private static final String[] NO_COUNT = {"个工作日", "个自然日"};
    private static final String[] ABOUT = {"约", "近", "超", "逾", "超过", "将近", "接近", "不少于", "大约", "不足", "约占", "约为"};
    private static final int LONGEST_NUMERAL = 8;

    private Quantities() {}

    /** The number with its unit whose digits begin here; null when none does. */
    static @Nullable Quantity atDigit(String text, int start) {
        int end = digitsEnd(text, start);
        StringBuilder digits = new StringBuilder(text.substring(start, end));
        while (digits.length() <= 12 && end + 4 <= text.length() && text.charAt(end) == ',' && isGroup(text, end + 1)) {
            digits.append(text, end + 1, end + 4);
            end += 4;
        }
        int decimals = 0;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            int last = digitsEnd(text, end + 1);
            decimals = last - end - 1;
            digits.append(text, end, last);
            end = last;
        }
        if (digits.length() > 18) {
            return null;
        }
        boolean vague = isMore(text, end);
        end += vague ? 1 : 0;
        int tens = end < text.length() ? text.charAt(end) == '万' ? 4 : text.charAt(end) == '亿' ? 8 : 0 : 0;
        end += tens > 0 ? 1 : 0;
        if (isMore(text, end)) {
            vague = true;
            end++;
        }
        String unit = unitAt(text, end);
        if (unit == null) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits.toString()).movePointRight(tens);
        BigDecimal step = BigDecimal.ONE.movePointRight(tens - decimals);
        return new Quantity(
                number, decimals, step, kind(unit), start, end + unit.length(), vague || isAbout(text, start));
    }

    /** The number in Chinese characters with 件、宗 or 起 that begins here; null when none does. */
    static @Nullable Quantity atNumeral(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMERAL && isNumeral(text.charAt(end))) {
            end++;
        }
        if (end == start || end >= text.length() || "件宗起".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        boolean idiom = end + 1 < text.length() && "事套".indexOf(text.charAt(end + 1)) >= 0;
        boolean together = text.charAt(end) == '起' && text.charAt(start) == '一' && end == start + 1;
        if (idiom || together || start > 0 && "第年".indexOf(text.charAt(start - 1)) >= 0) {
            return null;
        }
        BigDecimal number = BigDecimal.valueOf(ChineseNumber.parse(text.substring(start, end)));
        return new Quantity(number, 0, BigDecimal.ONE, Unit.CASES, start, end + 1, isAbout(text, start));
    }

    static boolean isNumeral(char sign) {
        return switch (sign) {
            case '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '两' -> true;
            default -> false;
        };
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** One past the digits that begin here. */
    static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGroup(String text, int from) {
        return digitsEnd(text, from) == from + 3;
    }

    private static boolean isMore(String text, int at) {
        return at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多');
    }

    private static @Nullable String unitAt(String text, int at) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, at)) {
                for (String none : NO_COUNT) {
                    if (unit.equals(none)) {
                        return null;
                    }
                }
                return unit.equals("个") && text.startsWith("个月", at) ? null : unit;
            }
        }
        return null;
    }

    private static Unit kind(String unit) {
        return switch (unit) {
            case "件", "件次", "宗", "起", "例" -> Unit.CASES;
            case "条", "份" -> Unit.ITEMS;
            case "个", "部", "项" -> Unit.PIECES;
            case "元" -> Unit.YUAN;
            case "%" -> Unit.PERCENT;
            default -> Unit.OTHER;
        };
    }

    private static boolean isAbout(String text, int start) {
        for (String about : ABOUT) {
            if (text.startsWith(about, start - about.length())) {
                return true;
            }
        }
        return false;
    }
}
