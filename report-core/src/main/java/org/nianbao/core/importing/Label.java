package org.nianbao.core.importing;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Blanks;

/**
 * A label in the form in which labels are compared: compatibility forms unified, no spaces, line breaks, quotes or
 * punctuation, one kind of brackets.
 *
 * @param numeral the number in front as printed, without its punctuation; empty when there is none
 * @param bracketed whether the number stands in brackets
 * @param core the label without the number
 * @param bare the label without the number and without what stands in brackets
 */
record Label(String numeral, boolean bracketed, String core, String bare) {

    /** Longer text is no label. */
    private static final int LONGEST = 120;

    private static final Pattern NUMERAL = Pattern.compile(
            "^(?:([一二三四五六七八九十]{1,3}|\\d{1,2})[、.,:。)．，]|\\(([一二三四五六七八九十]{1,3}|\\d{1,2})\\)[、.,:。]?|(\\d{1,2})(?=[^\\d年月日件条宗万元.%]))");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static final Label NONE = new Label("", false, "", "");

    static Label of(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return NONE;
        }
        if (isNumber(text)) {
            return NONE;
        }
        String plain = simple(text);
        Matcher number = mayBeNumbered(plain) ? NUMERAL.matcher(plain) : null;
        String numeral = "";
        boolean bracketed = false;
        String rest = plain;
        if (number != null && number.find()) {
            bracketed = number.group(2) != null;
            numeral = bracketed ? number.group(2) : number.group(1) != null ? number.group(1) : number.group(3);
            rest = plain.substring(number.end());
        }
        String core = withoutPunctuation(rest);
        return new Label(numeral, bracketed, core, withoutPunctuation(withoutBrackets(rest)));
    }

    private static boolean mayBeNumbered(String plain) {
        return !plain.isEmpty() && "(一二三四五六七八九十0123456789".indexOf(plain.charAt(0)) >= 0;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Compatibility forms unified, blanks and quotes gone, brackets round. */
    static String plain(String marked) {
        String text = withoutMarks(marked);
        String unified = isUnified(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(unified.length());
        for (int i = 0; i < unified.length(); i++) {
            char c = unified.charAt(i);
            if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                c = (char) (c - FIRST_WIDE + '!');
            }
            if (!Blanks.isBlank(c) && "\"'“”‘’「」『』《》〈〉*".indexOf(c) < 0) {
                plain.append(
                        switch (c) {
                            case '〔', '【', '[', '{', '﹝' -> '(';
                            case '〕', '】', ']', '}', '﹞' -> ')';
                            default -> c;
                        });
            }
        }
        return plain.toString();
    }

    /** Whether no character has another form; full-width ASCII is dealt with by itself. */
    private static boolean isUnified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known = c < '\u0080'
                    || (c >= '\u4e00' && c <= '\u9fa5')
                    || (c >= FIRST_WIDE && c <= LAST_WIDE)
                    || (c >= '\u3001' && c <= '\u3017')
                    || (c >= '\u2018' && c <= '\u201d')
                    || c == '\u00a0'
                    || c == '\u3000';
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** The plain text in simplified characters. */
    private static String simple(String text) {
        return Traditional.simple(plain(text));
    }

    /** The text without raised digits, and without a circled one behind it: marks of footnotes. */
    private static String withoutMarks(String text) {
        int end = text.length();
        while (end > 1 && text.charAt(end - 1) >= '①' && text.charAt(end - 1) <= '⑳') {
            end--;
        }
        boolean raised = end < text.length();
        for (int i = 0; i < end && !raised; i++) {
            raised = RAISED.indexOf(text.charAt(i)) >= 0;
        }
        if (!raised) {
            return text;
        }
        StringBuilder rest = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (RAISED.indexOf(text.charAt(i)) < 0) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    private static String withoutBrackets(String text) {
        return text.indexOf('(') < 0 ? text : IN_BRACKETS.matcher(text).replaceAll("");
    }

    private static String withoutPunctuation(String text) {
        StringBuilder core = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("、,，.。．;；:：/\\-—–_·•|~!！?？#".indexOf(c) < 0) {
                core.append(c);
            }
        }
        return core.toString();
    }

    boolean isEmpty() {
        return core.isEmpty();
    }
}
