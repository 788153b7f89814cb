package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.SourceGrid;

/**
 * Reads text as word processors leave it when they save a report without its form: a line that starts with a tab is a
 * table cell, a line without tab that follows it continues the cell, an empty line ends the row. A cell that is merged
 * with the one above is empty. Rows are as long as they were written: the text does not know columns.
 */
public final class TextReader {

    private final SourceBuilder source = new SourceBuilder();
    private final List<List<SourceCell>> rows = new ArrayList<>();
    private final List<StringBuilder> cells = new ArrayList<>();

    private TextReader() {}

    public static SourceDocument read(byte[] bytes) {
        TextReader reader = new TextReader();
        TextDecoder.decode(bytes).lines().forEach(reader::line);
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
        if (cells.isEmpty()) {
            return;
        }
        List<SourceCell> row = new ArrayList<>();
        for (StringBuilder cell : cells) {
            row.add(new SourceCell(Blanks.lines(cell.toString()), rows.size(), row.size(), 1, 1));
        }
        rows.add(row);
        cells.clear();
    }

    private void endGrid() {
        endRow();
        if (!rows.isEmpty()) {
            source.grid(new SourceGrid(rows, false));
            rows.clear();
        }
    }
}
