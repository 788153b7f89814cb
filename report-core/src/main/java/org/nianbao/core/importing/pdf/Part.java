package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Blanks;

/**
 * Words of a line with a gap before and after them.
 *
 * @param text the words
 * @param left where they begin
 * @param right where they end
 * @param base their base line
 * @param size the height of their font
 */
record Part(String text, float left, float right, float base, float size) {

    private static final float GAP = 1.1f;
    private static final float CLOSE = 0.22f;
    private static final Pattern FIGURE =
            Pattern.compile("[+\\-－＋]?[0-9０-９][0-9０-９,，.．]*[①-⑳⁰⁴-⁹¹²³]?(?:件|万元|元|项|宗)?|[/／—－\\-]{1,2}|无");

    /** The parts of a line; figures, which may stand close to each other and to a label, are parts of their own. */
    static List<Part> of(PlacedLine placed) {
        TextLine line = placed.line();
        float down = placed.offset();
        List<Part> parts = new ArrayList<>();
        for (TextLine words : line.parts(GAP)) {
            List<TextLine> close = words.parts(CLOSE);
            int label = close.size();
            while (label > 0 && isFigure(close.get(label - 1).text())) {
                label--;
            }
            if (label == close.size()) {
                parts.add(of(words, down));
                continue;
            }
            if (label > 0) {
                TextLine last = close.get(label - 1);
                parts.add(new Part(
                        text(close.subList(0, label)), words.left(), last.right(), words.base() + down, words.size()));
            }
            close.subList(label, close.size()).forEach(figure -> parts.add(of(figure, down)));
        }
        return parts;
    }

    /** The parts of a line between which there is the least gap. */
    static List<Part> close(PlacedLine placed) {
        return placed.line().parts(CLOSE).stream()
                .map(words -> of(words, placed.offset()))
                .toList();
    }

    private static String text(List<TextLine> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }

    private static Part of(TextLine words, float down) {
        return new Part(words.text(), words.left(), words.right(), words.base() + down, words.size());
    }

    boolean isFigure() {
        return isFigure(text);
    }

    private static boolean isFigure(String text) {
        return FIGURE.matcher(Blanks.strip(text)).matches();
    }

    float centre() {
        return (left + right) / 2;
    }

    /** Whether it stands over or under the other, by a third of the narrower one at least. */
    boolean overlaps(Part other) {
        float common = Math.min(right, other.right) - Math.max(left, other.left);
        return common > Math.min(right - left, other.right - other.left) / 3;
    }
}
