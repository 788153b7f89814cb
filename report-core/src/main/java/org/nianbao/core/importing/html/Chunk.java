package org.nianbao.core.importing.html;

import java.util.List;

import org.jsoup.nodes.Element;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.SourceItem;
import org.nianbao.core.importing.source.SourceParagraph;

/**
 * A paragraph or grid of a page.
 *
 * @param item what it is
 * @param element the element that it stands in
 * @param aside whether the page itself says that it is navigation, page foot or the like
 */
record Chunk(SourceItem item, Element element, boolean aside) {

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
