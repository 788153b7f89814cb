package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.importing.source.Blanks;

/** Reads what stands in a number cell. Takes a figure only when it is certain which. */
final class Figures {

    /**
     * What a cell says.
     *
     * @param value the figure, or what stands there when it is none; null when the cell is blank
     * @param unit the unit that stood with the figure; empty when there was none
     * @param residue whether a trace of the word processor was taken away
     * @param asPrinted whether the figure stands there as it is taken
     */
    record Reading(@Nullable CellValue value, String unit, boolean residue, boolean asPrinted) {}

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]{0,60}\\]");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,14})?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,6})?");
    private static final Pattern SPACED = Pattern.compile("-?[1-9]\\d{0,2}(?: \\d{3})+(?:\\.\\d{1,6})?");
    /** One figure or two: nobody knows. */
    private static final Pattern BROKEN = Pattern.compile("[0-9０-９]\\n[0-9０-９]");

    private static final Pattern WITH_UNIT = Pattern.compile("(.*?\\d) ?(件|项|宗|条|个|万元|元)");
    private static final int LONGEST_DASH = 2;
    private static final Set<String> DASHES =
            Set.of("/", "-", "—", "——", "–", "－", "／", "无", "\\", "*", "--", "一", "空");

    private Figures() {}

    /** Whether a cell's text is a value rather than a label. */
    static boolean isValueLike(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return false;
        }
        if (isPlain(text)) {
            return true;
        }
        if (text.length() <= LONGEST_DASH && DASHES.contains(text)) {
            return true;
        }
        String plain = ascii(withoutBookmark(text).strip());
        if (plain.isEmpty()) {
            return false;
        }
        char first = plain.charAt(0);
        if (first == '-' || first == '+') {
            return plain.length() > 1 && isDigit(plain.charAt(1));
        }
        return isDigit(first) && !isNumbered(plain);
    }

    /** Whether a cell's last character is no unit's. */
    static boolean isWithoutUnit(String text) {
        String plain = Blanks.strip(text);
        return plain.isEmpty() || !Character.isIdeographic(plain.codePointBefore(plain.length()));
    }

    /** A whole number as computers write it: what nearly every cell has. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > CellValue.Figure.SIGNIFICANT_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.charAt(0) != '0' || text.length() == 1;
    }

    private static String withoutBookmark(String text) {
        return text.indexOf('[') < 0 ? text : BOOKMARK.matcher(text).replaceAll("");
    }

    /** {@code 1.属于国家秘密}: a number and a text. */
    private static boolean isNumbered(String plain) {
        int i = 0;
        while (i < plain.length() && isDigit(plain.charAt(i))) {
            i++;
        }
        if (i >= plain.length() || i > 2) {
            return i > 2 && plain.length() - i > 8;
        }
        char next = plain.charAt(i);
        if (".、．)）,，".indexOf(next) >= 0) {
            return i + 1 < plain.length() && !isDigit(plain.charAt(i + 1));
        }
        return plain.length() - i > 4 && Character.isIdeographic(next) && "件项宗条个万元".indexOf(next) < 0;
    }

    /**
     * Reads a cell.
     *
     * @param text what stands in it
     * @param signed whether the cell may hold a change, {@code +18}
     * @param unit the unit in which the table counts: with it a figure is as certain as without
     * @param units the units that may stand beside the figure, when the table prints none
     */
    static Reading read(String text, boolean signed, String unit, Set<String> units) {
        if (isPlain(text)) {
            return new Reading(CellValue.of(Long.parseLong(text)), "", false, true);
        }
        String printed = Blanks.strip(text);
        String clean = Blanks.strip(withoutBookmark(printed));
        boolean residue = clean.length() != printed.length();
        if (clean.isEmpty()) {
            return new Reading(null, "", residue, !residue);
        }
        if (BROKEN.matcher(clean).find()) {
            return new Reading(raw(printed), "", false, true);
        }
        String plain = ascii(clean);
        if (signed && plain.startsWith("+")) {
            plain = plain.substring(1).strip();
        }
        String found = "";
        Matcher withUnit = WITH_UNIT.matcher(plain);
        if (withUnit.matches() && (withUnit.group(2).equals(unit) || units.contains(withUnit.group(2)))) {
            plain = withUnit.group(1);
            found = units.contains(withUnit.group(2)) ? withUnit.group(2) : "";
        }
        BigDecimal number = number(plain);
        if (number == null) {
            return new Reading(raw(printed), "", false, true);
        }
        boolean asPrinted = plain.equals(printed) && NUMBER.matcher(plain).matches();
        return new Reading(CellValue.of(number), found, residue, !residue && asPrinted);
    }

    /** The figure that a plain text is, thousands separators allowed; null when it is none or too long to be kept. */
    private static @Nullable BigDecimal number(String plain) {
        String digits = plain;
        if (GROUPED.matcher(plain).matches()) {
            digits = plain.replace(",", "");
        } else if (SPACED.matcher(plain).matches()) {
            digits = plain.replace(" ", "");
        }
        if (!NUMBER.matcher(digits).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits);
        return number.stripTrailingZeros().precision() > CellValue.Figure.SIGNIFICANT_DIGITS ? null : number;
    }

    /** What stands in a cell, kept to the letter; longer text is cut, a cell holds no more. */
    static CellValue raw(String text) {
        String line = text.replace('\n', ' ');
        return CellValue.raw(
                line.length() <= CellValue.Raw.MAX_LENGTH
                        ? line
                        : line.substring(0, CellValue.Raw.MAX_LENGTH - 1) + "…");
    }

    /** Full-width digits and signs as ASCII; everything else, circled figures too, stays. */
    private static String ascii(String text) {
        StringBuilder ascii = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = ascii(c);
            if (plain != c && ascii == null) {
                ascii = new StringBuilder(text);
            }
            if (ascii != null) {
                ascii.setCharAt(i, plain);
            }
        }
        return ascii == null ? text : ascii.toString();
    }

    private static char ascii(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '，' -> ',';
            case '．' -> '.';
            case '＋' -> '+';
            case '－', '−', '﹣', '–' -> '-';
            default -> Blanks.isBlank(c) ? ' ' : c;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
