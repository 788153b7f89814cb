package org.nianbao.core.validation;

/** Reads a year of four digits, Arabic or Chinese. */
final class ChineseYear {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseYear() {}

    /** The year of {@code 2024} or {@code 二〇二四}. */
    static int parse(String text) {
        int year = 0;
        for (char c : text.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            year = year * 10 + (digit >= 0 ? digit : Character.isDigit(c) ? Character.digit(c, 10) : 0);
        }
        return year;
    }
}
