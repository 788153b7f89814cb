package org.nianbao.core.importing.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What an element's own attributes say about how it is shown. Style sheets are not read. */
final class Styles {

    private static final Pattern NOT_SHOWN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern RIGHT = Pattern.compile("text-align\\s*:\\s*(?:right|end)");

    private Styles() {}

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        return element.hasAttr("style") && NOT_SHOWN.matcher(style(element)).find();
    }

    static boolean isRight(Element element) {
        return element.attr("align").equalsIgnoreCase("right")
                || (element.hasAttr("style") && RIGHT.matcher(style(element)).find())
                || element.className().contains("signature");
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
