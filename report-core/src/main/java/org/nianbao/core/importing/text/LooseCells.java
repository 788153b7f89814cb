package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;

/**
 * Text in which tables have lost their form: a cell a line, or a row a line with spaces between. Column headings, row
 * labels and figures are told apart by what they say; a row begins with the label that follows figures.
 */
final class LooseCells {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE = 200;
    private static final Pattern GAP = Pattern.compile("[ \\u3000\\u00a0]{2,}");
    /** A line under a title or a head: it says nothing. */
    private static final Pattern RULE = Pattern.compile("[-=]{3,}|[-=]{2,}(?: +[-=]{2,})+");

    private static final Pattern FIGURE = Pattern.compile(
            "[+\\-－＋]?[0-9０-９][^\\u4e00-\\u9fff]{0,20}(?:件|项|宗|条|个|元|万元|[（(].{1,20}[)）])?|[/\\-—－／无]|——|--");

    private enum Kind {
        CAPTION,
        HEAD,
        LABEL,
        FIGURE,
        OTHER
    }

    private final Landmarks landmarks;
    private final SourceBuilder source = new SourceBuilder();
    private final TextGrid grid = new TextGrid(source);
    private final List<String> row = new ArrayList<>();
    private Kind last = Kind.OTHER;
    private boolean figures;

    private LooseCells(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    static SourceDocument read(List<String> lines, Landmarks landmarks) {
        LooseCells reader = new LooseCells(landmarks);
        List<String> joined = LooseLines.joined(lines, landmarks);
        for (int i = 0; i < joined.size(); i++) {
            reader.line(Blanks.strip(joined.get(i)), joined.get(i), next(joined, i));
        }
        reader.endGrid();
        return reader.source.build();
    }

    private static String next(List<String> lines, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            String line = Blanks.strip(lines.get(i));
            if (!line.isEmpty()) {
                return line;
            }
        }
        return "";
    }

    private void line(String text, String line, String next) {
        if (text.isEmpty() || RULE.matcher(text).matches()) {
            return;
        }
        String[] parts = GAP.split(text);
        if (parts.length > 1 && isRow(parts)) {
            endRow();
            grid.row(List.of(parts));
            last = Kind.FIGURE;
            return;
        }
        if (text.length() <= LONGEST_LINE && text.indexOf(' ') > 0) {
            parts = text.split(" ");
            if (isWholeRow(parts)) {
                endRow();
                grid.row(List.of(parts));
                last = Kind.FIGURE;
                return;
            }
        }
        Kind kind = kind(text);
        boolean label = kind == Kind.OTHER
                && figures
                && last == Kind.FIGURE
                && text.length() <= LONGEST_LABEL
                && kind(next) == Kind.FIGURE;
        if (label) {
            kind = Kind.LABEL;
        }
        boolean underHead = kind == Kind.FIGURE && last == Kind.HEAD;
        if (kind == Kind.OTHER || (kind == Kind.FIGURE && row.isEmpty())) {
            endGrid();
            source.paragraph(line, 0, false);
            return;
        }
        if (underHead || kind == Kind.CAPTION || (kind != Kind.FIGURE && kind != last)) {
            endRow();
        }
        row.add(text);
        figures |= kind == Kind.FIGURE;
        last = kind;
        if (kind == Kind.CAPTION) {
            endRow();
        }
    }

    private boolean isRow(String[] parts) {
        int known = 0;
        for (String part : parts) {
            known += kind(part) == Kind.OTHER ? 0 : 1;
        }
        return known == parts.length || (known == parts.length - 1 && known > 1 && kind(parts[0]) == Kind.OTHER);
    }

    /** Whether single spaces part a row: a label and figures, headings, or figures alone under a head. */
    private boolean isWholeRow(String[] parts) {
        int labels = 0;
        for (int i = 0; i < parts.length; i++) {
            Kind kind = kind(parts[i]);
            boolean fits = kind == Kind.FIGURE || kind == Kind.HEAD || kind == Kind.LABEL;
            if (!fits || (kind == Kind.LABEL && i > 0 && kind(parts[i - 1]) == Kind.FIGURE)) {
                return false;
            }
            labels += kind == Kind.FIGURE ? 0 : 1;
        }
        return labels < parts.length ? labels > 0 || !grid.isEmpty() : labels > 1;
    }

    private Kind kind(String text) {
        if (text.length() > LONGEST_LABEL || landmarks.isHeading(text)) {
            return Kind.OTHER;
        }
        if (landmarks.isCaption(text)) {
            return Kind.CAPTION;
        }
        if (isFigure(text) || text.equals(BarredCells.BLANK)) {
            return Kind.FIGURE;
        }
        if (landmarks.isHead(text)) {
            return Kind.HEAD;
        }
        return landmarks.isLabel(text) ? Kind.LABEL : Kind.OTHER;
    }

    /** Whether a cell holds a figure, or a mark that stands for one. */
    static boolean isFigure(String cell) {
        return FIGURE.matcher(cell).matches();
    }

    private void endRow() {
        if (!row.isEmpty()) {
            row.replaceAll(cell -> cell.equals(BarredCells.BLANK) ? "" : cell);
            grid.row(row);
            row.clear();
        }
        last = Kind.OTHER;
    }

    private void endGrid() {
        endRow();
        grid.end();
        figures = false;
    }
}
