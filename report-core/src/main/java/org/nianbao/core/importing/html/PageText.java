package org.nianbao.core.importing.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.nianbao.core.importing.source.FileText;

/** Every word in a page: what is shown, what is hidden, and what stands in comments, scripts and attributes. */
public final class PageText implements NodeVisitor {

    /** Attributes in which words for people stand. */
    private static final List<String> SPOKEN = List.of("title", "alt", "content", "value", "placeholder", "aria-label");

    private final StringBuilder body = new StringBuilder();
    private final List<String> beside = new ArrayList<>();

    private PageText() {}

    /** The words of the page. */
    public static FileText of(byte[] file) {
        PageText words = new PageText();
        NodeTraversor.traverse(words, HtmlReader.page(file));
        return new FileText(words.body.toString(), words.beside);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            HtmlText.append(body, text.getWholeText());
        } else if (node instanceof Comment comment) {
            beside(comment.getData());
        } else if (node instanceof DataNode data) {
            beside(data.getWholeData());
        } else if (node instanceof Element element) {
            if (element.tagName().equals("br") || element.isBlock()) {
                newLine();
            }
            for (Attribute attribute : element.attributes()) {
                if (SPOKEN.contains(attribute.getKey())) {
                    beside(attribute.getValue());
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element
                && (element.isBlock() || element.tagName().matches("t[dh]"))) {
            newLine();
        }
    }

    private void newLine() {
        if (!body.isEmpty() && body.charAt(body.length() - 1) != '\n') {
            body.append('\n');
        }
    }

    private void beside(String text) {
        if (!text.isBlank()) {
            beside.add(text);
        }
    }
}
