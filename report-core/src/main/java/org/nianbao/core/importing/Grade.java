package org.nianbao.core.importing;

/** How sure it is that a text is a certain label. */
enum Grade {
    /** The official wording. */
    EXACT(4),
    /** Another wording that is known to mean it. */
    VARIANT(3),
    /** So alike that it most probably means it. */
    GUESSED(2);

    private final int weight;

    Grade(int weight) {
        this.weight = weight;
    }

    /** What a label of this grade counts when tables are compared. */
    int weight() {
        return weight;
    }
}
