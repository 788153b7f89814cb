package org.nianbao.core.statement;

/** Reads a number in Chinese characters below 万: 三、十二、一百零三、两千. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static long parse(String text) {
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int scale = switch (sign) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 1;
            };
            if (scale == 1) {
                int value = sign == '两' ? 2 : sign == '〇' ? 0 : DIGITS.indexOf(sign);
                digit = i > 0 && isDigit(text.charAt(i - 1)) ? digit * 10 + value : value;
            } else {
                sum += (digit == 0 && scale == 10 ? 1 : digit) * scale;
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static boolean isDigit(char sign) {
        return DIGITS.indexOf(sign) > 0 || sign == '两';
    }
}
