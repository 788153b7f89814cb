package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;

/** Makes a line of each cell of a text whose tables are lost: bars and marks are taken away, labels broken over lines are put together. */
final class LooseLines {

    private static final int MOST_JOINED = 4;
    private static final int LONGEST_LABEL = 60;
    private static final int LOOKED_AT = 20_000;
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern FIGURE = Pattern.compile("[+\\-－＋]?[0-9０-９].{0,20}|[/\\-—－／无]|——|--");

    private static final Pattern FIGURES_BEHIND = Pattern.compile("[\\s\\u00a0][0-9０-９]|--|==");
    private static final Pattern BOLD = Pattern.compile("^\\*\\*[^*]+\\*\\*$");

    private LooseLines() {}

    /** Whether bold lines stand by themselves, so many that cells are among them. */
    static boolean hasBoldLines(String text) {
        return text.lines()
                        .limit(LOOKED_AT)
                        .filter(line -> BOLD.matcher(line.strip()).matches())
                        .count()
                > MOST_JOINED;
    }

    /** Whether the bars of a text stand between cells that have lines of their own. */
    static boolean hasLoneBars(String text) {
        int lone = 0;
        int rows = 0;
        for (String line : text.lines().limit(LOOKED_AT).toList()) {
            String plain = line.strip();
            int bar = plain.indexOf('|');
            if (bar >= 0 && plain.length() < 200) {
                long filled = List.of(plain.split("\\|")).stream()
                        .filter(part -> !part.isBlank())
                        .count();
                lone += filled < 2 && plain.indexOf('|', bar + 1) < 0 ? 1 : 0;
                rows += filled > 2 && bar == 0 ? 1 : 0;
            }
        }
        return lone > 2 * rows && lone > MOST_JOINED;
    }

    /** The lines without marks for headings, bold and bars. */
    static List<String> unmarked(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            String text = HEADING.matcher(line).replaceFirst("$1");
            for (String part : text.split("\\|")) {
                if (!part.isBlank() || text.isBlank()) {
                    plain.add(text(part));
                }
            }
        }
        return plain;
    }

    private static String text(String part) {
        return Marks.plain(part.strip())
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The lines, a label on several of them as one. */
    static List<String> joined(List<String> lines, Landmarks landmarks) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int count = joinable(lines, i, landmarks);
            if (count < 2) {
                joined.add(lines.get(i++));
                continue;
            }
            StringBuilder label = new StringBuilder();
            for (int n = 0; n < count; i++) {
                String part = Blanks.strip(lines.get(i));
                label.append(part);
                n += part.isEmpty() ? 0 : 1;
            }
            joined.add(label.toString());
        }
        return joined;
    }

    /** How many filled lines from here on are one label; 1 when this is a line of its own. */
    private static int joinable(List<String> lines, int from, Landmarks landmarks) {
        String label = Blanks.strip(lines.get(from));
        if (!isWords(label, landmarks)) {
            return 1;
        }
        boolean before = isKnown(label, landmarks);
        int parts = 1;
        for (int i = from + 1; i < lines.size() && parts < MOST_JOINED; i++) {
            String next = Blanks.strip(lines.get(i));
            if (next.isEmpty()) {
                if (i > from + 2) {
                    return 1;
                }
                continue;
            }
            label += next;
            if (!isWords(next, landmarks) || label.length() > LONGEST_LABEL) {
                return 1;
            }
            parts++;
            if (isKnown(label, landmarks) && !(before && isKnown(next, landmarks))) {
                return parts;
            }
        }
        return 1;
    }

    private static boolean isWords(String line, Landmarks landmarks) {
        return !line.isEmpty()
                && !line.equals(BarredCells.BLANK)
                && line.length() < LONGEST_LABEL
                && !FIGURE.matcher(line).matches()
                && !FIGURES_BEHIND.matcher(line).find()
                && !landmarks.isHeading(line);
    }

    private static boolean isKnown(String line, Landmarks landmarks) {
        return landmarks.isLabel(line) || landmarks.isCaption(line);
    }
}
