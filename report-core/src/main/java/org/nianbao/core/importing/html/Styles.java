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
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && mayHide(style)
                && NOT_SHOWN.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a word of hiding can be in it, in whatever case. */
    private static boolean mayHide(String style) {
        for (int i = style.indexOf(':'); i >= 0; i = style.indexOf(':', i + 1)) {
            int letter = i - 1;
            while (letter > 0 && style.charAt(letter) == ' ') {
                letter--;
            }
            char last = letter < 0 ? ' ' : Character.toLowerCase(style.charAt(letter));
            // display, visibility, mso-hide
            if (last == 'y' || last == 'e') {
                return true;
            }
        }
        return false;
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
