package org.nianbao.core.importing.source;

/** White space as real files have it: full-width and no-break spaces, zero-width marks, byte order marks. */
public final class Blanks {

    private Blanks() {}

    /** Whether the character shows nothing. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\u1680'
                || c == '\u0085'
                || c == '\u00ad';
    }

    /** The text without what shows nothing at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text stripped, but with the full-width spaces by which a writer indents a paragraph. */
    public static String stripButIndent(String text) {
        String stripped = strip(text);
        if (stripped.isEmpty()) {
            return "";
        }
        int start = text.indexOf(stripped);
        int indent = start;
        while (indent > 0 && text.charAt(indent - 1) == '\u3000') {
            indent--;
        }
        return text.substring(indent, start + stripped.length());
    }

    /** Whether the character takes no room at all: editors leave such marks inside of words and figures. */
    private static boolean isNothing(char c) {
        return (c >= '\u200b' && c <= '\u200f') || c == '\ufeff' || c == '\u2060' || c == '\u00ad';
    }

    private static String withoutNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isNothing(text.charAt(i))) {
                StringBuilder rest = new StringBuilder(text.length());
                text.chars().filter(c -> !isNothing((char) c)).forEach(c -> rest.append((char) c));
                return rest.toString();
            }
        }
        return text;
    }

    /** The text of a cell: each line stripped, blank lines and marks that show nothing left out. */
    public static String lines(String cell) {
        String text = withoutNothing(cell);
        if (text.indexOf('\n') < 0) {
            return strip(text);
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            String stripped = strip(line);
            if (!stripped.isEmpty()) {
                if (!joined.isEmpty()) {
                    joined.append('\n');
                }
                joined.append(stripped);
            }
        }
        return joined.toString();
    }

    /** Digits that stand raised, as such: a footnote's mark is no digit of the figure before it. */
    public static String raised(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : c);
        }
        return raised.toString();
    }

    /** The text on one line: lines are joined without a space, as a label or a number broken for width is. */
    public static String joined(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace("\n", "");
    }
}
