package org.nianbao.core.importing.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page that is not shown but written out: the window of a browser that shows a page's source, saved; markup that a
 * portal escaped; an article that waits in a script or an editor's field until a script shows it. No script is run.
 */
final class PageSource {

    private static final String END_OF_CELL = "</td>";
    private static final int LONGEST = 8_000_000;

    private PageSource() {}

    /** The page that is written out in this one; null when there is none. */
    static @Nullable Document of(Document page) {
        StringBuilder source = new StringBuilder(page.title().isEmpty() ? "" : "<title>" + page.title() + "</title>");
        int begin = source.length();
        for (Element lines : page.select("td.line-content, pre")) {
            source.append(lines.wholeText()).append('\n');
        }
        if (isMarkup(source)) {
            return parsed(source);
        }
        source.setLength(begin);
        for (Element holder : page.select("script, textarea, template, noscript, xmp")) {
            String held = holder.normalName().equals("script") ? script(holder) : holder.wholeText();
            String markup = held.isEmpty() && holder.normalName().equals("template") ? holder.html() : held;
            if (markup.contains(END_OF_CELL)) {
                source.append(markup).append('\n');
            }
        }
        if (isMarkup(source)) {
            return parsed(source.insert(begin, page.body().select("h1,h2").outerHtml()));
        }
        source.setLength(begin);
        source.append(page.body().select("h1,h2").outerHtml())
                .append(page.body().wholeText());
        return isMarkup(source) ? parsed(source) : null;
    }

    /** What a script holds; in one that is a program markup is a quoted text. */
    private static String script(Element script) {
        StringBuilder data = new StringBuilder();
        for (DataNode node : script.dataNodes()) {
            data.append(node.getWholeData());
        }
        String text = data.toString();
        if (!text.contains("<\\/td>") && !text.contains("u003c")) {
            return text;
        }
        return text.replace("\\/", "/")
                .replace("\\\"", "\"")
                .replace("\\n", "\n")
                .replace("\\t", " ")
                .replace("\\u003c", "<")
                .replace("\\u003e", ">")
                .replace("\\u0026", "&");
    }

    private static boolean isMarkup(StringBuilder source) {
        return source.length() <= LONGEST && source.indexOf(END_OF_CELL) >= 0;
    }

    private static Document parsed(StringBuilder source) {
        return Jsoup.parse(source.toString());
    }
}
