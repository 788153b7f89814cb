package org.nianbao.workflow.shared.table;

import java.util.regex.Pattern;

/**
 * Cells of a CSV that a spreadsheet would run as formulas. On the way out an apostrophe is put before them, on the way in
 * it is taken away again, and a cell without one is a fault.
 */
final class FormulaGuard {

    private static final Pattern HARMLESS = Pattern.compile("[+-]?\\d[\\d ]*(\\.\\d+)?|\\+?\\d[\\d ()（）-]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    /** Whether a spreadsheet would take it for a formula and it is no plain number or telephone. */
    static boolean isFormula(String text) {
        return begins(text, 0) && !HARMLESS.matcher(text).matches();
    }

    /** The text as it is written. */
    static String neutral(String text) {
        return begins(text, apostrophes(text)) && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of which {@link #neutral} made this. */
    static String original(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && begins(text, apostrophes) ? text.substring(1) : text;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean begins(String text, int at) {
        return at < text.length() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(at)) >= 0;
    }
}
