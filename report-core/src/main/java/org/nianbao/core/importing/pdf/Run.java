package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** Characters that were drawn together, without a gap: they belong into one cell. */
final class Run {

    private static final float GAP = 0.45f;

    private final List<Glyph> glyphs = new ArrayList<>();

    private Run(Glyph first) {
        glyphs.add(first);
    }

    /** The runs of a page, in the order in which they were drawn. What was drawn twice for a bolder look counts once. */
    static List<Run> of(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        Run open = null;
        Doubles doubles = new Doubles();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                open = null;
            } else if (doubles.isNew(glyph)) {
                if (open == null || !open.continuedBy(glyph)) {
                    open = new Run(glyph);
                    runs.add(open);
                } else {
                    open.glyphs.add(glyph);
                }
            }
        }
        return runs;
    }

    private boolean continuedBy(Glyph next) {
        Glyph last = glyphs.get(glyphs.size() - 1);
        float gap = next.along() - last.along() - last.width();
        return last.run() == next.run()
                && last.direction() == next.direction()
                && Math.abs(last.line() - next.line()) < 0.2f * last.size()
                && Math.abs(gap) < GAP * Math.max(last.size(), next.size());
    }

    private Glyph first() {
        return glyphs.get(0);
    }

    private Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    int direction() {
        return first().direction();
    }

    /** Where it begins in reading direction. */
    float left() {
        return first().along();
    }

    /** Where it ends in reading direction. */
    float right() {
        return last().along() + last().width();
    }

    /** Its base line, as seen in reading direction. */
    float line() {
        return first().line();
    }

    float size() {
        return first().size();
    }

    /** The middle of it on the page, from the left. */
    float middle() {
        return (first().middle() + last().middle()) / 2;
    }

    /** The middle of it on the page, from the top. */
    float centre() {
        return (first().centre() + last().centre()) / 2;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
