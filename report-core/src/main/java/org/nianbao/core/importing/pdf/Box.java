package org.nianbao.core.importing.pdf;

/** A rectangle on the page, in points. */
record Box(float left, float top, float right, float bottom) {

    static Box of(float x1, float y1, float x2, float y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    boolean holds(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
