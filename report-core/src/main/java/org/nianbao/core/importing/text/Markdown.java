package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.Unreadable;

/**
 * Text with marks for headings and tables, as converters and text recognition leave it. It is made into a page: HTML that
 * stands in it stays, tables of bars become tables.
 */
public final class Markdown {

    private static final int MOST_ROWS = 10_000;
    /** So many lines that end with a bar and have another one are a table. */
    private static final int ENOUGH_LOOSE = 4;

    private static final int LONGEST_ROW = 200_000;
    private static final int LONGEST_SEPARATOR = 4_000;
    private static final int LOOKED_AT = 20_000;
    private static final Pattern SEPARATOR =
            Pattern.compile("^(?=.*--)\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");
    private static final Pattern RULE = Pattern.compile("^(?:-{3,}|={3,}|[-=]{2,}(?: +[-=]{2,})+)$");
    private static final Pattern BORDER = Pattern.compile("^\\s*\\+(?:[-=:]+\\+)+\\s*$");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern TAG = Pattern.compile(
            "(?i)^\\s*</?(?:table|thead|tbody|tr|td|th|html|body|div|p|colgroup|col|caption|br|hr|img|center|figure|span|!--)[\\s>/].*|^\\s*<!--.*|^\\s*</?(?:table|thead|tbody|tr|td|th|div|p|body|html)$");
    private static final Pattern FIGURES = Pattern.compile("[\\s\\d０-９.,，+\\-/—无]*");

    private final Landmarks landmarks;
    private final StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>\n");
    private final BarTable table = new BarTable();
    private String before = "";
    private int rows;
    private boolean inTable;

    private Markdown(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /** Whether a text has such marks. */
    public static boolean isIn(String text) {
        int bars = 0;
        int headings = 0;
        int loose = 0;
        for (String line : text.lines().limit(LOOKED_AT).toList()) {
            String plain = line.strip();
            if (plain.regionMatches(true, 0, "<table", 0, 6)
                    || (plain.indexOf('|') >= 0 && isSeparator(plain))
                    || BORDER.matcher(plain).matches()) {
                return true;
            }
            bars += plain.startsWith("|") && plain.indexOf('|', 1) > 0 ? 1 : 0;
            loose += plain.endsWith("|") && plain.indexOf('|') < plain.length() - 1 ? 1 : 0;
            headings += plain.startsWith("#") && HEADING.matcher(plain).matches() ? 1 : 0;
        }
        return bars > 1 || headings > 1 || loose > ENOUGH_LOOSE;
    }

    /** Whether a text has such marks, and its tables none: their cells stand on lines of their own. */
    public static boolean isLoose(String text) {
        if (text.indexOf('\t') >= 0) {
            return false;
        }
        return LooseLines.hasLoneBars(text) || (isIn(text) || LooseLines.hasBoldLines(text)) && !hasTables(text);
    }

    private static boolean hasTables(String text) {
        return text.lines()
                .limit(LOOKED_AT)
                .map(String::strip)
                .anyMatch(line -> line.indexOf('|') >= 0
                        || TAG.matcher(line).matches()
                        || BORDER.matcher(line).matches());
    }

    /** The text as a page. */
    public static String toPage(String text, Landmarks landmarks) {
        Markdown markdown = new Markdown(landmarks);
        BrokenRows.joined(text.lines().toList(), landmarks).forEach(markdown::line);
        markdown.endTable();
        return markdown.page.append("</body></html>").toString();
    }

    private static boolean isSeparator(String plain) {
        return plain.length() <= LONGEST_SEPARATOR && SEPARATOR.matcher(plain).matches();
    }

    private void line(String line) {
        String plain = line.strip();
        if (plain.length() > LONGEST_ROW && plain.indexOf('|') >= 0) {
            throw Unreadable.tooMuch();
        }
        if (inTable || TAG.matcher(plain).matches()) {
            html(plain);
        } else if (BORDER.matcher(plain).matches()) {
            table.border();
        } else if (isBars(plain)) {
            row(plain);
        } else if (plain.isEmpty()) {
            table.blank();
        } else if (!plain.startsWith("```") && !RULE.matcher(plain).matches()) {
            text(plain);
        }
    }

    private boolean isBars(String plain) {
        if (plain.startsWith("|")) {
            return true;
        }
        return plain.indexOf('|') > 0 && (table.isOpen() || isSeparator(plain) || isRow(BarTable.cells(plain)));
    }

    /** Whether cells are a row of a table: more than two, or one that is known. */
    private boolean isRow(List<String> cells) {
        return cells.size() > 2
                || cells.stream().anyMatch(cell -> landmarks.isLabel(cell) || landmarks.isCaption(cell));
    }

    private void row(String plain) {
        if (++rows > MOST_ROWS * 2) {
            throw Unreadable.tooMuch();
        }
        if (isSeparator(plain)) {
            return;
        }
        List<String> cells = BarTable.cells(plain);
        boolean figuresAlone =
                cells.stream().allMatch(cell -> FIGURES.matcher(cell).matches())
                        && cells.stream().anyMatch(cell -> !cell.isBlank());
        if (figuresAlone && !before.isEmpty() && !table.inside()) {
            List<String> labelled = new ArrayList<>(List.of(before));
            labelled.addAll(cells.get(0).isBlank() ? cells.subList(1, cells.size()) : cells);
            cells = labelled;
            before = "";
        }
        flushLabel();
        if (!table.takes(cells)) {
            endTable();
        }
        table.row(cells);
    }

    private void html(String plain) {
        flushLabel();
        endTable();
        page.append(Marks.withoutStrong(plain)).append('\n');
        String small = plain.toLowerCase(java.util.Locale.ROOT);
        int opens = small.lastIndexOf("<table");
        inTable = opens >= 0 ? small.indexOf("</table", opens) < 0 : inTable && !small.contains("</table");
    }

    private void text(String plain) {
        flushLabel();
        java.util.regex.Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            endTable();
            int level = heading.group(1).length();
            page.append("<h")
                    .append(level)
                    .append('>')
                    .append(Marks.plain(heading.group(2)))
                    .append("</h")
                    .append(level)
                    .append(">\n");
            return;
        }
        String words = Marks.plain(Marks.withoutBullet(plain));
        if (landmarks.isLabel(words) && !landmarks.isHeading(words)) {
            before = words;
        } else {
            endTable();
            paragraph(words);
        }
    }

    /** A label that stood alone, and no figures after it. */
    private void flushLabel() {
        if (!before.isEmpty()) {
            if (table.isEmpty()) {
                paragraph(before);
            } else {
                table.row(List.of(before));
            }
            before = "";
        }
    }

    private void paragraph(String words) {
        page.append("<p>").append(words).append("</p>\n");
    }

    private void endTable() {
        table.end(page);
    }
}
