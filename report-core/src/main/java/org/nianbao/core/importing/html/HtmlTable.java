package org.nianbao.core.importing.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.GridBuilder;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.Unreadable;

/** One table element: its own rows and cells, without those of tables inside of it. */
final class HtmlTable {

    private static final int DEEPEST = 400;
    private static final int MOST_ROWS = 10_000;

    private final List<List<Element>> rows = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private boolean nested;

    private HtmlTable() {}

    static HtmlTable of(Element table) {
        HtmlTable parsed = new HtmlTable();
        parsed.collect(table);
        parsed.nested = parsed.rows.stream().flatMap(List::stream).anyMatch(HtmlTable::holdsTable);
        return parsed;
    }

    private static boolean holdsTable(Element element) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof Element child && (child.normalName().equals("table") || holdsTable(child))) {
                return true;
            }
        }
        return false;
    }

    private void collect(Element parent) {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            String name = child.normalName();
            if (name.equals("tr")) {
                if (Styles.isHidden(child)) {
                    hidden.add(Blanks.strip(child.text()));
                    continue;
                }
                List<Element> cells = new ArrayList<>();
                for (Node inside = child.firstChild(); inside != null; inside = inside.nextSibling()) {
                    if (inside instanceof Element cell
                            && (cell.normalName().equals("td")
                                    || cell.normalName().equals("th"))) {
                        cells.add(cell);
                    }
                }
                rows.add(cells);
                if (rows.size() > MOST_ROWS) {
                    throw Unreadable.tooMuch();
                }
            } else if (name.equals("tbody") || name.equals("thead") || name.equals("tfoot")) {
                collect(child);
            }
        }
    }

    /** Whether the table only places things on the page: one cell, or tables in it and no labels of its own. */
    boolean isLayout(Landmarks landmarks) {
        int cells = rows.stream().mapToInt(List::size).sum();
        if (cells <= 1) {
            return true;
        }
        if (!nested) {
            return false;
        }
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !holdsTable(cell))
                .noneMatch(cell -> landmarks.isLabel(text(cell)));
    }

    SourceGrid grid() {
        GridBuilder grid = new GridBuilder();
        for (List<Element> row : rows) {
            grid.row();
            for (Element cell : row) {
                if (Styles.isHidden(cell)) {
                    hidden.add(Blanks.strip(cell.text()));
                } else {
                    grid.cell(text(cell), span(cell, "rowspan"), span(cell, "colspan"));
                }
            }
        }
        return grid.build();
    }

    /** Text of rows and cells that the page does not show. */
    List<String> hidden() {
        return hidden.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.min(1000, Integer.parseInt(text));
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        append(cell, text, line, 0);
        text.append(line);
        return Blanks.lines(text.toString());
    }

    private static void append(Element element, StringBuilder text, StringBuilder line, int depth) {
        if (depth > DEEPEST) {
            throw Unreadable.tooDeep();
        }
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode words) {
                HtmlText.append(line, words.getWholeText());
            } else if (node instanceof Element child && !Styles.isHidden(child)) {
                String name = child.normalName();
                boolean breaks = child.isBlock() || name.equals("br");
                if (breaks) {
                    text.append(line).append('\n');
                    line.setLength(0);
                }
                if (!name.equals("script") && !name.equals("style")) {
                    if (name.equals("sup")) {
                        line.append(Blanks.raised(child.text()));
                    } else {
                        append(child, text, line, depth + 1);
                    }
                }
                if (breaks) {
                    text.append(line).append('\n');
                    line.setLength(0);
                }
            }
        }
    }
}
