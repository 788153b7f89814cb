package org.nianbao.core.importing.text;

import java.util.regex.Pattern;

/** Takes the marks for bold, slanted, code, links and bullets from a text. */
final class Marks {

    private static final Pattern STRONG = Pattern.compile("(\\*{2,3}|_{2,3})(?=\\S)([^*_]{0,500}?)(?<=\\S)\\1");
    private static final Pattern STRONG_ALONE = Pattern.compile("(^|>)\\s*+\\*\\*([^*<>]{1,200})\\*\\*\\s*+(?=<|$)");
    private static final Pattern SLANTED =
            Pattern.compile("(?<![\\\\*\\w])\\*(?=[^*\\s])([^*]{1,200}?)(?<=[^*\\s])\\*(?![*\\w])");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]\\[]{0,200})\\]\\([^)\\s]{0,500}\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]\\[]{0,200})\\]\\([^)\\s]{0,500}[^)]{0,100}\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\p{L}\\p{N}\\s])");
    private static final Pattern BULLET = Pattern.compile("^(?:>\\s*)*(?:[-*+•]\\s+)?");
    private static final Pattern LOOSE = Pattern.compile("<(?![a-zA-Z/!])");

    private Marks() {}

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }

    /** A line of a page without the marks for bold that stand around whole texts between its tags. */
    static String withoutStrong(String html) {
        return html.indexOf("**") < 0 ? html : STRONG_ALONE.matcher(html).replaceAll("$1$2");
    }

    /** The text, ready to stand in a page; tags in it stay. */
    static String plain(String text) {
        String plain = text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
        if (plain.indexOf('[') >= 0) {
            plain = LINK.matcher(PICTURE.matcher(plain).replaceAll("<img alt=\"$1\">"))
                    .replaceAll("$1");
        }
        if (plain.indexOf('*') >= 0 || plain.indexOf('_') >= 0) {
            plain = SLANTED.matcher(STRONG.matcher(plain).replaceAll("$2")).replaceAll("$1");
        }
        if (plain.indexOf('\\') >= 0) {
            plain = ESCAPED.matcher(plain).replaceAll("$1");
        }
        plain = plain.replace("`", "");
        return LOOSE.matcher(plain).replaceAll("&lt;");
    }
}
