package org.nianbao.core.importing.html;

/** Text as a browser shows it: white space of the source is one space, and none beside Chinese where a line was broken. */
final class HtmlText {

    private HtmlText() {}

    /** Appends text; no-break spaces become ordinary ones. */
    static void append(StringBuilder line, String text) {
        boolean broken = false;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                broken |= c == '\n' || c == '\r';
                continue;
            }
            if (space) {
                gap(line, broken, c);
            }
            space = false;
            broken = false;
            line.append(c == '\u00a0' ? ' ' : c);
        }
        if (space && !broken && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static void gap(StringBuilder line, boolean broken, char next) {
        if (line.isEmpty() || line.charAt(line.length() - 1) == ' ') {
            return;
        }
        boolean wide = isWide(line.charAt(line.length() - 1)) && isWide(next);
        if (!(broken && wide)) {
            line.append(' ');
        }
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80';
    }
}
