package org.nianbao.core.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a title says.
 *
 * @param text the title as printed, on one line
 * @param organ the organ's name; empty when the title has none
 * @param year the report year; null when the title has none
 */
record ReportTitle(String text, String organ, @Nullable Integer year) {

    private static final int LONGEST = 90;
    private static final Pattern SHAPE = Pattern.compile("政府信息(?:与政务)?公开.{0,4}(?:年度报告|年报|工作报告)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?(?:度|年度)?");
    private static final Pattern CHINESE_YEAR =
            Pattern.compile("二[〇零○oO0]([〇零○oO0一二三四五六七八九])([〇零○oO0一二三四五六七八九])年?(?:度|年度)?");
    private static final Pattern REST = Pattern.compile("政府信息(?:与政务)?公开.*$");
    private static final String DIGITS = "零一二三四五六七八九";

    /** Whether a line has the shape of a title, with or without organ and year. */
    static boolean isTitle(String line) {
        if (line.length() > LONGEST || line.length() < 8) {
            return false;
        }
        String plain = Traditional.simple(Label.plain(line));
        return SHAPE.matcher(plain).find()
                && plain.indexOf('。') < 0
                && plain.indexOf(';') < 0
                && !plain.startsWith("根据")
                && !plain.startsWith("按照")
                && !plain.startsWith("依据")
                && !plain.startsWith("本报告")
                && !plain.startsWith("现将")
                && plain.indexOf(',') < 0
                && !plain.contains("条例")
                && !plain.contains("格式")
                && !plain.contains("编制");
    }

    /** What the title says; the line must have the shape of one. */
    static ReportTitle of(String line) {
        String printed = Label.plain(line);
        String plain = Traditional.simple(printed);
        Integer year = yearIn(plain);
        int rest = plain.indexOf("政府信息");
        Matcher named = REST.matcher(plain);
        if (named.find()) {
            rest = named.start();
        }
        String organ = rest < 0 ? printed : printed.substring(0, rest);
        organ = CHINESE_YEAR.matcher(YEAR.matcher(organ).replaceAll("")).replaceAll("");
        organ = organ.replaceAll("\\(\\)|^[年度的、.:\\-]+|关于|[的、.:\\-]+$", "");
        int crumb = Math.max(organ.lastIndexOf('>'), Math.max(organ.lastIndexOf('|'), organ.lastIndexOf('_')));
        String name = crumb < 0 ? organ : organ.substring(crumb + 1);
        return new ReportTitle(line.replace("\n", ""), name.replace("(", "（").replace(")", "）"), year);
    }

    /** The first year that a text names, in digits or Chinese numerals; null when it names none. */
    static @Nullable Integer yearIn(String text) {
        String plain = Label.plain(text);
        Matcher year = YEAR.matcher(plain);
        if (year.find()) {
            return Integer.valueOf(year.group(1));
        }
        Matcher chinese = CHINESE_YEAR.matcher(plain);
        if (chinese.find()) {
            return 2000 + 10 * digit(chinese.group(1)) + digit(chinese.group(2));
        }
        return null;
    }

    private static int digit(String numeral) {
        return Math.max(0, DIGITS.indexOf(numeral));
    }

    boolean isWhole() {
        return year != null && !organ.isEmpty();
    }
}
