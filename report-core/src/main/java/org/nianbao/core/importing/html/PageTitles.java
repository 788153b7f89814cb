package org.nianbao.core.importing.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page calls itself in its metadata. */
final class PageTitles {

    private PageTitles() {}

    static List<String> ofHead(Document page) {
        List<String> titles = new ArrayList<>();
        for (Element element : page.head().children()) {
            boolean named = element.normalName().equals("meta")
                    && (element.attr("name").equalsIgnoreCase("ArticleTitle")
                            || element.attr("property").equals("og:title"));
            if (named) {
                titles.add(element.attr("content"));
            }
        }
        return titles;
    }
}
