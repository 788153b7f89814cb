package org.nianbao.core.importing.pdf;

/**
 * A straight line on the page.
 *
 * @param at where it stands: its height if it is horizontal, else its distance from the left
 * @param from where it begins along itself
 * @param to where it ends
 */
record Rule(float at, float from, float to) {

    float length() {
        return to - from;
    }

    boolean covers(float point) {
        return from <= point && point <= to;
    }
}
