package org.nianbao.core.importing.pdf;

/**
 * A character where it stands on the page, in points; x grows to the right, y downwards.
 *
 * @param text the character, as text
 * @param x where it begins
 * @param y its base line
 * @param width how far it reaches in reading direction
 * @param size the height of the font
 * @param run which drawing instruction drew it
 * @param direction 0: read to the right; 1: downwards; 2: to the left; 3: upwards; -1: aslant
 */
record Glyph(String text, float x, float y, float width, float size, int run, int direction) {

    /** Its place in reading direction, as if the page were turned until the character stands upright. */
    float along() {
        return switch (direction) {
            case 1 -> y;
            case 2 -> -x;
            case 3 -> -y;
            default -> x;
        };
    }

    /** Its base line, as if the page were turned until the character stands upright. */
    float line() {
        return switch (direction) {
            case 1 -> -x;
            case 2 -> -y;
            case 3 -> x;
            default -> y;
        };
    }

    float middle() {
        return switch (direction) {
            case 1 -> x + size * 0.35f;
            case 2 -> x - width / 2;
            case 3 -> x - size * 0.35f;
            default -> x + width / 2;
        };
    }

    /** A height that is surely inside the character. */
    float centre() {
        return switch (direction) {
            case 1 -> y + width / 2;
            case 2 -> y + size * 0.35f;
            case 3 -> y - width / 2;
            default -> y - size * 0.35f;
        };
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0") || text.equals("\u3000");
    }
}
