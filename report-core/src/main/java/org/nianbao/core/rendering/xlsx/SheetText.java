package org.nianbao.core.rendering.xlsx;

/** Texts as a sheet can hold them, and how wide they are. */
final class SheetText {

    private static final int LONGEST_CELL = 32_767;

    private SheetText() {}

    /** Without the characters that XML does not know, and no longer than a cell allows. */
    static String writable(String text) {
        String clean = text.codePoints()
                .filter(SheetText::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return cut(clean, LONGEST_CELL);
    }

    /** At most so many UTF-16 units, and no half character at the end. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** The width in digits of the widest line: what is Chinese takes two. */
    static int width(String text) {
        int widest = 0;
        int current = 0;
        for (int point : text.codePoints().toArray()) {
            current = point == '\n' ? 0 : current + (isWide(point) ? 2 : 1);
            widest = Math.max(widest, current);
        }
        return widest;
    }

    /** How many lines a text takes in a column of this width, which it fills all but a little. */
    static int lines(String text, int column) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (width(line) + column - 3) / (column - 2));
        }
        return lines;
    }

    /** Chinese, and the quotation marks, dashes and dots that a Chinese font sets as wide. */
    private static boolean isWide(int point) {
        return point >= 0x2E80
                || point >= 0x2010 && point <= 0x2026
                || point >= 0x2190 && point <= 0x22FF
                || point == 0xB7;
    }

    private static boolean isWritable(int point) {
        return point >= ' ' && point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF)
                || point == '\n'
                || point == '\t';
    }
}
