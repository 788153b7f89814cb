package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.Unreadable;

/** Gathers rows of cells of a text, which knows no columns: a row is as long as it was written. */
final class TextGrid {

    private static final int MOST_CELLS = 200_000;

    private final SourceBuilder source;
    private int count;
    private final List<List<SourceCell>> rows = new ArrayList<>();

    TextGrid(SourceBuilder source) {
        this.source = source;
    }

    void row(List<? extends CharSequence> cells) {
        count += cells.size();
        if (count > MOST_CELLS) {
            throw Unreadable.tooMuch();
        }
        List<SourceCell> row = new ArrayList<>();
        for (CharSequence cell : cells) {
            row.add(new SourceCell(Blanks.lines(cell.toString()), rows.size(), row.size(), 1, 1));
        }
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Hands over the rows as one grid. */
    void end() {
        if (!rows.isEmpty()) {
            source.grid(new SourceGrid(rows, false));
            rows.clear();
        }
    }
}
