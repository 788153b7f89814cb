package org.nianbao.core.rendering.html;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** HTML being written. Text and attribute values come in plain and are escaped here and nowhere else. */
final class Markup {

    /** An address that leads within the site or by http. */
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(?i)https?://.*|[^:]*|[/#?.].*");

    private final StringBuilder out = new StringBuilder(32_768);

    /** Writes what is HTML already. */
    Markup raw(String html) {
        out.append(html);
        return this;
    }

    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Opens an element; attributes are names and values in turn, one without a value (null or empty) is left out. */
    Markup open(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null && !value.isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(value);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** An element with text in it. */
    Markup element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A link, or only its words when the address leads to anything but a page. */
    Markup link(String words, String address) {
        return SAFE_ADDRESS.matcher(address).matches() && !address.isEmpty()
                ? element("a", words, "href", address)
                : element("span", words);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
