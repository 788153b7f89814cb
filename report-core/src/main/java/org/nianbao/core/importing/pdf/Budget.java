package org.nianbao.core.importing.pdf;

import org.nianbao.core.importing.source.Unreadable;

/** How much a file may draw: more than any report does, less than what takes long. */
final class Budget {

    private static final int MOST_OPERATORS = 6_000_000;
    private static final int MOST_GLYPHS = 1_000_000;
    private static final int MOST_RULES = 120_000;

    private int operators;
    private int glyphs;
    private int rules;

    void operator() {
        if (++operators > MOST_OPERATORS) {
            throw Unreadable.tooMuch();
        }
    }

    void glyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw Unreadable.tooMuch();
        }
    }

    void rule() {
        if (++rules > MOST_RULES) {
            throw Unreadable.tooMuch();
        }
    }
}
