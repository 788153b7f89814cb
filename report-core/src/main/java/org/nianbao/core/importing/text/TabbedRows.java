package org.nianbao.core.importing.text;

import java.util.List;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;

/** Text copied from a page or a spreadsheet: a row a line, tabs between its cells. */
final class TabbedRows {

    private TabbedRows() {}

    static SourceDocument read(List<String> lines) {
        SourceBuilder source = new SourceBuilder();
        TextGrid grid = new TextGrid(source);
        for (String line : lines) {
            if (line.indexOf('\t') >= 0 && !Blanks.strip(line).isEmpty()) {
                grid.row(List.of(line.split("\t", -1)));
            } else if (!Blanks.strip(line).isEmpty()) {
                grid.end();
                source.paragraph(line, 0, false);
            }
        }
        grid.end();
        return source.build();
    }
}
