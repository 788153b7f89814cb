package org.nianbao.core.importing.source;

import java.util.ArrayList;
import java.util.List;

/** Gathers items in reading order and keeps them within bounds. */
public final class SourceBuilder {

    private static final int MAX_ROWS = 10_000;
    private static final int MAX_PARAGRAPHS = 50_000;
    private static final int MAX_CHARACTERS = 3_000_000;

    private final List<SourceItem> items = new ArrayList<>();
    private final List<SourceRemark> remarks = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private int rows;
    private int characters;

    /** Adds a text, a paragraph for each of its lines; blank lines are none. */
    public void paragraph(String text, int headingLevel, boolean right) {
        for (String line : text.split("\n", -1)) {
            String stripped = Blanks.stripButIndent(line);
            if (!stripped.isEmpty()) {
                count(stripped.length());
                items.add(new SourceParagraph(stripped, headingLevel, right));
            }
        }
        if (items.size() > MAX_PARAGRAPHS) {
            throw Unreadable.tooMuch();
        }
    }

    /** Adds a table; one without any text is none. */
    public void grid(SourceGrid grid) {
        rows += grid.rows().size();
        if (rows > MAX_ROWS) {
            throw Unreadable.tooMuch();
        }
        boolean anything = false;
        for (List<SourceCell> row : grid.rows()) {
            for (SourceCell cell : row) {
                count(cell.text().length());
                anything |= !cell.isBlank();
            }
        }
        if (anything) {
            items.add(grid);
        }
    }

    public void add(SourceItem item) {
        if (item instanceof SourceParagraph paragraph) {
            paragraph(paragraph.text(), paragraph.headingLevel(), paragraph.right());
        } else if (item instanceof SourceGrid grid) {
            grid(grid);
        }
    }

    public void remark(SourceRemark.Kind kind, String text) {
        if (remarks.size() >= MAX_PARAGRAPHS) {
            throw Unreadable.tooMuch();
        }
        remarks.add(new SourceRemark(kind, Blanks.strip(text)));
    }

    public void title(String title) {
        String stripped = Blanks.strip(title);
        if (!stripped.isEmpty() && !titles.contains(stripped)) {
            titles.add(stripped);
        }
    }

    public SourceDocument build() {
        return new SourceDocument(items, remarks, titles);
    }

    private void count(int length) {
        characters += length;
        if (characters > MAX_CHARACTERS) {
            throw Unreadable.tooMuch();
        }
    }
}
