package org.nianbao.core.importing.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.Runs;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.SourceParagraph;

/**
 * Which chunks of a page are the report: those in the smallest element that holds all section headings and statutory
 * tables, and the title wherever it stands before them. A page without any of these is taken whole.
 */
final class ContentRange {

    private final List<Chunk> chunks;
    private final @Nullable Element content;
    private final int title;
    private final boolean unknown;

    private ContentRange(List<Chunk> chunks, @Nullable Element content, int title, boolean unknown) {
        this.chunks = chunks;
        this.content = content;
        this.title = title;
        this.unknown = unknown;
    }

    static ContentRange of(List<Chunk> chunks, Landmarks landmarks, Element body) {
        boolean[] headings = new boolean[chunks.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = isHeading(chunks.get(i), landmarks);
        }
        boolean[] contents = Runs.contents(headings);
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!chunks.get(i).aside() && isLandmark(chunks.get(i), landmarks) && !contents[i]) {
                marks.add(i);
            }
        }
        if (marks.isEmpty()) {
            return new ContentRange(chunks, body, -1, true);
        }
        Element content = chunks.get(marks.get(0)).element();
        for (int mark : marks) {
            content = common(content, chunks.get(mark).element());
        }
        return new ContentRange(chunks, content, title(chunks, landmarks, marks.get(0)), false);
    }

    /** Whether nothing on the page looks like a report. */
    boolean isUnknown() {
        return unknown;
    }

    boolean holds(int chunk) {
        Element element = chunks.get(chunk).element();
        return chunk == title || content == null || (!chunks.get(chunk).aside() && isIn(element, content));
    }

    /** The last title before the report begins: the one over it, not those of the page's menus. */
    private static int title(List<Chunk> chunks, Landmarks landmarks, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (chunks.get(i).item() instanceof SourceParagraph paragraph && landmarks.isTitle(paragraph.text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeading(Chunk chunk, Landmarks landmarks) {
        return chunk.item() instanceof SourceParagraph paragraph
                && landmarks.isHeading(paragraph.text().strip());
    }

    private static boolean isLandmark(Chunk chunk, Landmarks landmarks) {
        if (chunk.item() instanceof SourceParagraph paragraph) {
            return landmarks.isHeading(paragraph.text().strip());
        }
        int labels = 0;
        for (List<SourceCell> row : ((SourceGrid) chunk.item()).rows()) {
            for (SourceCell cell : row) {
                if (!cell.isBlank() && landmarks.isLabel(cell.text()) && ++labels >= 3) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(Element element, Element ancestor) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static Element common(Element a, Element b) {
        Element common = a;
        while (!isIn(b, common)) {
            Element parent = common.parent();
            if (parent == null) {
                return common;
            }
            common = parent;
        }
        return common;
    }
}
