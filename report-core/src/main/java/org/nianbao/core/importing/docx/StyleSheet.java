package org.nianbao.core.importing.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What paragraph styles say about headings, numbering and alignment. */
final class StyleSheet implements XmlPart.Handler {

    private static final int MOST_ANCESTORS = 20;

    private static final class Style {
        String basedOn = "";

        @Nullable
        Integer outline;

        @Nullable
        NumberRef number;

        @Nullable
        Boolean right;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style style = new Style();
    private int numberId = -1;
    private int numberLevel;

    @Override
    public void start(XmlPart part, String name) {
        switch (name) {
            case "style" -> {
                style = new Style();
                styles.put(part.attribute("styleId", ""), style);
            }
            case "name" -> {
                Integer level = headingLevel(part.attribute("val", ""));
                if (style.outline == null && level != null) {
                    style.outline = level - 1;
                }
            }
            case "basedOn" -> style.basedOn = part.attribute("val", "");
            case "outlineLvl" -> style.outline = part.number("val", 9);
            case "jc" -> style.right = isRight(part);
            case "numPr" -> {
                numberId = -1;
                numberLevel = 0;
            }
            case "numId" -> numberId = part.number("val", 0);
            case "ilvl" -> numberLevel = part.number("val", 0);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("numPr")) {
            style.number = new NumberRef(numberId, numberLevel);
        }
    }

    static boolean isRight(XmlPart part) {
        String value = part.attribute("val", "");
        return value.equals("right") || value.equals("end");
    }

    /** {@code heading 2}, {@code 标题 2}: 2. */
    private static @Nullable Integer headingLevel(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if ((plain.startsWith("heading") || plain.startsWith("标题")) && plain.length() > 2) {
            char last = plain.charAt(plain.length() - 1);
            boolean whole = plain.length() == "heading".length() + 1 || plain.length() == "标题".length() + 1;
            return whole && last >= '1' && last <= '9' ? last - '0' : null;
        }
        return null;
    }

    /** The heading level of a style, 1 the highest; 0 for body text. */
    int headingLevel(@Nullable String styleId, @Nullable Integer ownOutline) {
        Integer outline = ownOutline != null ? ownOutline : inherited(styleId, found -> found.outline);
        return outline == null || outline > 8 || outline < 0 ? 0 : outline + 1;
    }

    /** The numbering of a style; null when it has none. */
    @Nullable
    NumberRef number(@Nullable String styleId) {
        return inherited(styleId, found -> found.number);
    }

    /** Whether a style sets its paragraphs on the right. */
    boolean isRight(@Nullable String styleId) {
        return Boolean.TRUE.equals(inherited(styleId, found -> found.right));
    }

    private <T> @Nullable T inherited(@Nullable String styleId, Function<Style, @Nullable T> property) {
        String id = styleId;
        for (int i = 0; i < MOST_ANCESTORS && id != null; i++) {
            Style found = styles.get(id);
            if (found == null) {
                return null;
            }
            T value = property.apply(found);
            if (value != null) {
                return value;
            }
            id = found.basedOn;
        }
        return null;
    }
}
