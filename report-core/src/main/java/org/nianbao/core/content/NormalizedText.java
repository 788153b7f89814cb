package org.nianbao.core.content;

import java.text.Normalizer;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A text in one form of writing, with the way back: full-width letters, digits and punctuation are the ordinary ones (NFKC),
 * digits of any script are 0 to 9, what has no width is gone. Circled and superscript numbers stay as they are: they are
 * marks, and must not run into the digits beside them.
 */
public final class NormalizedText {

    /** The full-width forms of the visible ASCII characters, in the same order. */
    private static final char FULL_WIDTH_FIRST = '\uff01';

    private static final char FULL_WIDTH_LAST = '\uff5e';

    private final String original;
    private final String text;

    /** Where each unit of the text begins and ends in the original; null as long as nothing was dropped or drawn out. */
    private int @Nullable [] starts;

    private int @Nullable [] ends;

    private NormalizedText(String original, boolean keepSpaces) {
        this.original = original;
        StringBuilder form = new StringBuilder(original.length());
        for (int at = 0; at < original.length(); ) {
            char unit = original.charAt(at);
            if (isPlain(unit) && (keepSpaces || unit > ' ')) {
                append(form, unit, at, at + 1);
                at++;
            } else if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) {
                append(form, (char) (unit - FULL_WIDTH_FIRST + '!'), at, at + 1);
                at++;
            } else {
                int point = original.codePointAt(at);
                int end = at + Character.charCount(point);
                if (!hasNoWidth(point) && (keepSpaces || !isSpace(point))) {
                    String written = form(point);
                    for (int i = 0; i < written.length(); i++) {
                        append(form, written.charAt(i), at, end);
                    }
                }
                at = end;
            }
        }
        this.text = form.toString();
    }

    /** With its spaces. */
    public static NormalizedText of(String original) {
        return new NormalizedText(original, true);
    }

    /** Without any white space, line breaks included. */
    public static NormalizedText withoutSpaces(String original) {
        return new NormalizedText(original, false);
    }

    public String text() {
        return text;
    }

    /** Where in the original the unit at this index of the text begins. */
    public int start(int index) {
        if (index >= text.length()) {
            return original.length();
        }
        return starts == null ? index : starts[index];
    }

    /** Where in the original the part of the text that ends before this index ends. */
    public int end(int index) {
        if (index == 0) {
            return 0;
        }
        return ends == null ? index : ends[index - 1];
    }

    /** What stands in the original between these two indexes of the text, the second exclusive. */
    public String original(int from, int to) {
        return original.substring(start(from), Math.max(start(from), end(to)));
    }

    private void append(StringBuilder form, char unit, int start, int end) {
        int at = form.length();
        if (starts == null && (start != at || end != at + 1)) {
            starts = new int[original.length() + 8];
            ends = new int[original.length() + 8];
            for (int i = 0; i < at; i++) {
                starts[i] = i;
                ends[i] = i + 1;
            }
        }
        if (starts != null && ends != null) {
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
        }
        form.append(unit);
    }

    /** ASCII, the common Chinese characters and their punctuation have one form only. */
    private static boolean isPlain(char unit) {
        return unit < 0x80
                || (unit >= 0x4e00 && unit <= 0x9fff)
                || (unit >= 0x3001 && unit <= 0x3017)
                || (unit >= 0x2013 && unit <= 0x201d && unit != 0x2017);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean hasNoWidth(int point) {
        return Character.getType(point) == Character.FORMAT || (point >= 0xfe00 && point <= 0xfe0f);
    }

    private static String form(int point) {
        int type = Character.getType(point);
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf((char) ('0' + Character.digit(point, 10)));
        }
        String written = Character.toString(point);
        return type == Character.OTHER_NUMBER ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
    }
}
