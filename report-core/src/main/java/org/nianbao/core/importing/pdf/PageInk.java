package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page, turned so that its text reads to the right. */
final class PageInk {

    final float width;
    final float height;
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> across = new ArrayList<>();
    final List<Rule> down = new ArrayList<>();
    final StringBuilder hidden = new StringBuilder();
    final StringBuilder aslant = new StringBuilder();
    int pictures;

    PageInk(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** The part of the page between two distances from its left. */
    PageInk between(float left, float right) {
        PageInk part = new PageInk(width, height);
        glyphs.stream()
                .filter(glyph -> glyph.middle() >= left && glyph.middle() < right)
                .forEach(part.glyphs::add);
        across.stream()
                .filter(rule -> (rule.from() + rule.to()) / 2 >= left && (rule.from() + rule.to()) / 2 < right)
                .forEach(part.across::add);
        down.stream().filter(rule -> rule.at() >= left && rule.at() < right).forEach(part.down::add);
        return part;
    }
}
