package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers where which character was drawn. */
final class Doubles {

    private static final float NEAR = 0.15f;

    private final Map<String, List<Glyph>> drawn = new HashMap<>();

    /** Whether the character was not drawn at this place before. */
    boolean isNew(Glyph glyph) {
        String place = glyph.text() + ' ' + Math.round(glyph.x() / 8) + ' ' + Math.round(glyph.y() / 8);
        List<Glyph> here = drawn.computeIfAbsent(place, none -> new ArrayList<>(1));
        for (Glyph other : here) {
            if (Math.abs(other.x() - glyph.x()) < NEAR * glyph.size()
                    && Math.abs(other.y() - glyph.y()) < NEAR * glyph.size()) {
                return false;
            }
        }
        if (here.size() < 16) {
            here.add(glyph);
        }
        return true;
    }
}
