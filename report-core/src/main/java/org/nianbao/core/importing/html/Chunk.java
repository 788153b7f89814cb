package org.nianbao.core.importing.html;

import java.util.List;

import org.jsoup.nodes.Element;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.SourceItem;
import org.nianbao.core.importing.source.SourceParagraph;

/** A paragraph or grid of a page and the element that it stands in. */
record Chunk(SourceItem item, Element element) {

    String text() {
        if (item instanceof SourceParagraph paragraph) {
            return paragraph.text().strip();
        }
        StringBuilder text = new StringBuilder();
        for (List<SourceCell> row : ((SourceGrid) item).rows()) {
            for (SourceCell cell : row) {
                if (text.length() < 100) {
                    text.append(cell.text());
                }
            }
        }
        return text.toString();
    }
}
