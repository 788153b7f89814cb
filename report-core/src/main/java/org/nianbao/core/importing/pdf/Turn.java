package org.nianbao.core.importing.pdf;

/**
 * How a page is turned: quarter turns clockwise after its own coordinates, in which y grows upwards, have been put
 * upright.
 *
 * @param quarters how many quarter turns
 * @param left the left edge of the page in its own coordinates
 * @param bottom its lower edge
 * @param width its width before it is turned
 * @param height its height before it is turned
 */
record Turn(int quarters, float left, float bottom, float width, float height) {

    float x(float x, float y) {
        return switch (quarters) {
            case 1 -> y - bottom;
            case 2 -> left + width - x;
            case 3 -> bottom + height - y;
            default -> x - left;
        };
    }

    float y(float x, float y) {
        return switch (quarters) {
            case 1 -> x - left;
            case 2 -> y - bottom;
            case 3 -> left + width - x;
            default -> bottom + height - y;
        };
    }

    float turnedWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    float turnedHeight() {
        return quarters % 2 == 0 ? height : width;
    }

    /** The direction in which text runs whose base line goes along this vector of the page's own coordinates. */
    int direction(float dx, float dy) {
        float along = Math.max(Math.abs(dx), Math.abs(dy));
        if (Math.min(Math.abs(dx), Math.abs(dy)) > 0.2f * along) {
            return -1;
        }
        // in the page's own coordinates: 0 right, 1 down, 2 left, 3 up; a clockwise turn adds one
        int own = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy < 0 ? 1 : 3;
        return (own + quarters) % 4;
    }

    Turn more(int quartersMore) {
        return new Turn((quarters + quartersMore) % 4, left, bottom, width, height);
    }
}
