package org.nianbao.core.importing.pdf;

/**
 * A line of text outside of tables.
 *
 * @param line the line
 * @param offset how far from the top of the first page its page begins
 */
record PlacedLine(TextLine line, float offset) implements PageItem {

    String text() {
        return line.text();
    }

    float left() {
        return line.left();
    }

    float right() {
        return line.right();
    }

    /** Its base line, from the top of its page. */
    float base() {
        return line.base();
    }

    float size() {
        return line.size();
    }

    PlacedLine at(float newOffset) {
        return new PlacedLine(line, newOffset);
    }

    @Override
    public float top() {
        return line.base() - line.size();
    }
}
