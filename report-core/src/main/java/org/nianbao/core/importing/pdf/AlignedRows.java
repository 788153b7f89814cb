package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Landmarks;

/** Finds tables without lines among the lines of a text: several lines of which each is in parts, some of them figures. */
final class AlignedRows {

    private static final int MOST_BETWEEN = 3;
    private static final int MOST_OF_HEAD = 12;

    private final Landmarks landmarks;
    private final float width;
    private final List<PageItem> items = new ArrayList<>();

    AlignedRows(Landmarks landmarks, float width) {
        this.landmarks = landmarks;
        this.width = width;
    }

    /** The lines, those that make up a table as one. */
    List<PageItem> of(List<PlacedLine> lines) {
        List<List<Part>> parts = lines.stream().map(Part::of).toList();
        int from = 0;
        while (from < lines.size()) {
            int to = end(lines, parts, from);
            if (to > from) {
                items.add(new AlignedTable(landmarks, lines.subList(from, to), width).table());
                from = to;
            } else {
                items.add(lines.get(from));
                from++;
            }
        }
        return items;
    }

    /** Where the table ends that begins here; here when none does. */
    private int end(List<PlacedLine> lines, List<List<Part>> parts, int from) {
        int end = from;
        int rows = 0;
        int between = 0;
        for (int i = from; i < lines.size() && between <= (rows == 0 ? MOST_OF_HEAD : MOST_BETWEEN); i++) {
            if (hasFigure(parts.get(i))) {
                rows++;
                end = i + 1;
                between = 0;
            } else if (isBoundary(lines.get(i), parts.get(i)) || (rows > 0 && isHead(parts.get(i)))) {
                break;
            } else {
                between++;
            }
        }
        while (end > from && end < lines.size() && isRest(lines, parts, end)) {
            end++;
        }
        return rows > 0 && end - from > 1 ? end : from;
    }

    private boolean isBoundary(PlacedLine line, List<Part> parts) {
        String text = line.text();
        return landmarks.isHeading(text)
                || landmarks.isCaption(text)
                || landmarks.isTitle(text)
                || text.indexOf('。') >= 0
                || (parts.size() == 1 && line.right() - line.left() > width * 0.62f);
    }

    /** Whether a line right below the last row is the rest of its label. */
    private boolean isRest(List<PlacedLine> lines, List<List<Part>> parts, int line) {
        PlacedLine rest = lines.get(line);
        return parts.get(line).size() == 1
                && !hasFigure(parts.get(line))
                && !isBoundary(rest, parts.get(line))
                && !landmarks.isLabel(rest.text())
                && rest.base()
                                + rest.offset()
                                - lines.get(line - 1).base()
                                - lines.get(line - 1).offset()
                        < 1.4f * rest.size()
                && rest.right() < width * 0.6f;
    }

    private boolean isHead(List<Part> parts) {
        return parts.size() > 1
                && parts.stream().noneMatch(Part::isFigure)
                && parts.stream().filter(part -> landmarks.isLabel(part.text())).count() > 1;
    }

    /** Whether a line ends with figures after a label. */
    static boolean hasFigure(List<Part> parts) {
        return parts.size() > 1 && parts.get(parts.size() - 1).isFigure();
    }
}
