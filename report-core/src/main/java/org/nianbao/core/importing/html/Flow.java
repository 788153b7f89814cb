package org.nianbao.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.SourceParagraph;
import org.nianbao.core.importing.source.SourceRemark;
import org.nianbao.core.importing.source.Unreadable;

/** A page as paragraphs and grids, in the order in which it shows them. */
final class Flow {

    private static final int DEEPEST = 400;
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "option",
            "button",
            "textarea",
            "input",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "head",
            "link",
            "meta",
            "title",
            "map",
            "area");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "blockquote",
            "pre",
            "center",
            "form",
            "fieldset",
            "hr",
            "address",
            "figure",
            "figcaption",
            "details",
            "summary",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "body",
            "ucapcontent",
            "ucaptitle",
            "o:p");

    private static final Set<String> ASIDE = Set.of("nav", "footer", "aside");

    private final Landmarks landmarks;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<SourceRemark> remarks = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element lineElement;
    private int lineLevel;
    private boolean lineRight;
    private int aside;

    private Flow(Element body, Landmarks landmarks) {
        this.lineElement = body;
        this.landmarks = landmarks;
    }

    static Flow of(Element body, Landmarks landmarks) {
        Flow flow = new Flow(body, landmarks);
        flow.walk(body, 0, false, 0);
        flow.endLine();
        return flow;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** The texts of the page's first headings. */
    List<String> titles() {
        return titles;
    }

    List<SourceRemark> remarks() {
        return remarks;
    }

    private void walk(Element element, int level, boolean right, int depth) {
        if (depth > DEEPEST) {
            throw Unreadable.tooDeep();
        }
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), element, level, right);
            } else if (node instanceof Element child) {
                element(child, level, right, depth);
            }
        }
    }

    private void element(Element child, int level, boolean right, int depth) {
        String name = child.normalName();
        if (SILENT.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            endLine();
        } else if (name.equals("img")) {
            picture(child);
        } else if (Styles.isHidden(child)) {
            hidden(child);
        } else if (name.equals("table")) {
            endLine();
            table(child, depth);
        } else if (BLOCKS.contains(name)) {
            endLine();
            aside += ASIDE.contains(name) ? 1 : 0;
            if (name.equals("h1")) {
                titles.add(child.text());
            }
            walk(child, level(name, level), right || Styles.isRight(child), depth + 1);
            endLine();
            aside -= ASIDE.contains(name) ? 1 : 0;
        } else {
            walk(child, level, right, depth + 1);
        }
    }

    private static int level(String name, int level) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : level;
    }

    private void picture(Element image) {
        String source = image.attr("src").toLowerCase(Locale.ROOT);
        boolean decoration =
                source.isEmpty() || source.endsWith(".gif") || source.contains("icon") || source.contains("logo");
        if (!decoration) {
            remarks.add(new SourceRemark(SourceRemark.Kind.PICTURE, Blanks.strip(image.attr("alt"))));
        }
    }

    private void hidden(Element element) {
        String text = Blanks.strip(element.text());
        if (!text.isEmpty() && (landmarks.isHeading(text) || element.closest("td,th,p") != null)) {
            remarks.add(new SourceRemark(SourceRemark.Kind.HIDDEN, text));
        }
    }

    private void table(Element table, int depth) {
        HtmlTable parsed = HtmlTable.of(table);
        if (parsed.isLayout(landmarks)) {
            walk(table, 0, false, depth + 1);
            endLine();
            return;
        }
        for (Element caption : table.select("> caption")) {
            String text = Blanks.strip(caption.text());
            if (!text.isEmpty() && !landmarks.isHeading(text) && !landmarks.isCaption(text)) {
                chunks.add(new Chunk(SourceParagraph.of(text), table, aside > 0));
            }
        }
        SourceGrid grid = parsed.grid();
        if (!grid.rows().isEmpty()) {
            chunks.add(new Chunk(grid, table, aside > 0));
        }
        parsed.hidden().forEach(text -> remarks.add(new SourceRemark(SourceRemark.Kind.HIDDEN, text)));
    }

    private void text(String text, Element element, int level, boolean right) {
        if (line.isEmpty()) {
            lineElement = element;
            lineLevel = level;
            lineRight = right;
        }
        HtmlText.append(line, text);
    }

    private void endLine() {
        String text = Blanks.stripButIndent(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            chunks.add(new Chunk(new SourceParagraph(text, lineLevel, lineRight), lineElement, aside > 0));
        }
    }
}
