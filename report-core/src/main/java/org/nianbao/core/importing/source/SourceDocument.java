package org.nianbao.core.importing.source;

import java.util.List;

/**
 * A file as read.
 *
 * @param items paragraphs and grids in reading order
 * @param remarks what the file holds beside them
 * @param titles what the file calls itself outside of its text, best first
 */
public record SourceDocument(List<SourceItem> items, List<SourceRemark> remarks, List<String> titles) {

    public SourceDocument {
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
        titles = List.copyOf(titles);
    }
}
