package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;

/**
 * Text as word processors save it: a line that starts with a tab is a table cell, a line without tab that follows it
 * continues the cell, an empty line ends the row. A cell that is merged with the one above is empty.
 */
final class TabbedCells {

    private final SourceBuilder source = new SourceBuilder();
    private final TextGrid grid = new TextGrid(source);
    private final List<StringBuilder> cells = new ArrayList<>();

    private TabbedCells() {}

    static SourceDocument read(List<String> lines) {
        TabbedCells reader = new TabbedCells();
        lines.forEach(reader::line);
        reader.endGrid();
        return reader.source.build();
    }

    private void line(String line) {
        if (line.startsWith("\t")) {
            cell(line.substring(1));
        } else if (line.isEmpty()) {
            endRow();
        } else if (!cells.isEmpty()) {
            cells.get(cells.size() - 1).append('\n').append(line);
        } else {
            endGrid();
            source.paragraph(line, 0, false);
        }
    }

    /** A line may hold several cells, as text pasted from a spreadsheet does. */
    private void cell(String text) {
        for (String part : text.split("\t", -1)) {
            cells.add(new StringBuilder(part));
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            grid.row(cells);
            cells.clear();
        }
    }

    private void endGrid() {
        endRow();
        grid.end();
    }
}
