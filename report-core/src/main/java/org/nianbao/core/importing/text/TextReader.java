package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.Unreadable;

/**
 * Reads a report without its form: as a word processor saves it, a cell a line with a tab before it; as it is copied from
 * a page, a row a line with tabs or spaces between the cells; as a crawler leaves it, a cell a line and nothing between.
 */
public final class TextReader {

    private static final int ENOUGH_ROWS = 3;
    private static final int MOST_LINES = 200_000;

    private final Landmarks landmarks;

    public TextReader(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /**
     * Looks how long a text is.
     *
     * @throws Unreadable when it has more lines than any report
     */
    public static void check(String text) {
        int lines = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        if (lines > MOST_LINES) {
            throw Unreadable.tooMuch();
        }
    }

    /** Reads a text with marks for headings and bold, whose tables are gone. */
    public SourceDocument readMarked(String text) {
        List<String> cells = BarredCells.of(text.lines().toList(), landmarks, LooseCells::isFigure);
        return LooseCells.read(LooseLines.unmarked(cells), landmarks);
    }

    public SourceDocument read(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int led = 0;
        int inside = 0;
        for (String line : TextDecoder.decode(bytes).lines().toList()) {
            lines.add(line);
            led += line.startsWith("\t") && !Blanks.strip(line).isEmpty() ? 1 : 0;
            inside += !line.startsWith("\t") && Blanks.strip(line).indexOf('\t') >= 0 ? 1 : 0;
        }
        if (inside >= ENOUGH_ROWS) {
            return TabbedRows.read(lines);
        }
        return led > 0 ? TabbedCells.read(lines) : LooseCells.read(lines, landmarks);
    }
}
