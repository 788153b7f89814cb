package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;

/** Puts the pages of a file together to one text. */
final class Composer {

    private final Landmarks landmarks;
    private final SourceBuilder source;

    Composer(Landmarks landmarks, SourceBuilder source) {
        this.landmarks = landmarks;
        this.source = source;
    }

    void compose(List<Page> pages) {
        List<PageItem> items =
                aligned(joined(pages), pages.isEmpty() ? 0 : pages.get(0).width());
        List<PlacedLine> lines = items.stream()
                .filter(PlacedLine.class::isInstance)
                .map(PlacedLine.class::cast)
                .toList();
        Paragraphs paragraphs = new Paragraphs(landmarks, source, lines);
        String caption = "";
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof PlacedTable table) {
                paragraphs.end();
                source.grid((caption.isEmpty() ? table : table.under(caption)).grid());
                caption = "";
            } else if (items.get(i) instanceof PlacedLine line) {
                if (landmarks.isCaption(line.text())
                        && i + 1 < items.size()
                        && items.get(i + 1) instanceof PlacedTable) {
                    caption = line.text();
                } else {
                    paragraphs.line(line);
                }
            }
        }
        paragraphs.end();
    }

    /** The items with the tables that are drawn without lines. */
    private List<PageItem> aligned(List<PageItem> items, float width) {
        List<PageItem> aligned = new ArrayList<>();
        List<PlacedLine> lines = new ArrayList<>();
        for (PageItem item : items) {
            if (item instanceof PlacedLine line) {
                lines.add(line);
            } else {
                aligned.addAll(new AlignedRows(landmarks, width).of(lines));
                lines.clear();
                aligned.add(item);
            }
        }
        aligned.addAll(new AlignedRows(landmarks, width).of(lines));
        return aligned;
    }

    /** All items in reading order; a table that goes on over a page break is one. */
    private List<PageItem> joined(List<Page> pages) {
        TableJoin join = new TableJoin(landmarks);
        List<PageItem> items = new ArrayList<>();
        float offset = 0;
        for (Page page : pages) {
            List<PageItem> own = new ArrayList<>();
            for (PageItem item : page.items()) {
                own.add(item instanceof PlacedLine line ? line.at(offset) : item);
            }
            offset += page.height();
            if (!items.isEmpty() && !own.isEmpty()) {
                PageItem last = items.get(items.size() - 1);
                PageItem first = own.get(0);
                if (last instanceof PlacedTable table
                        && first instanceof PlacedTable next
                        && join.continues(table, next)) {
                    items.set(items.size() - 1, join.join(table, next));
                    own.remove(0);
                }
            }
            items.addAll(own);
        }
        return items;
    }
}
