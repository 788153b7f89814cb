package org.nianbao.core.statement;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a year where it stands in a text.
 *
 * @param start its first unit
 * @param end one past its last
 * @param word the word; null for a number or a year
 * @param quantity the number; null for a word or a year
 * @param year the year that is named; 0 for a word or a number
 * @param family what it says the sentence is about; null when it does not
 */
record Mark(
        int start,
        int end,
        @Nullable Word word,
        @Nullable Quantity quantity,
        int year,
        @Nullable Family family) {

    static Mark of(Word word, int start, @Nullable Family family) {
        return new Mark(start, start + word.text().length(), word, null, 0, family);
    }

    static Mark of(Quantity quantity) {
        return new Mark(quantity.start(), quantity.end(), null, quantity, 0, null);
    }

    static Mark ofYear(int year, int start, int end) {
        return new Mark(start, end, null, null, year, null);
    }

    boolean is(Role role) {
        return word != null && word.is(role);
    }

    boolean endsClause() {
        return word != null && word.endsClause();
    }

    /** What it counts in this family; null when it says nothing of it. */
    @Nullable
    Topic topic(Family in) {
        return word == null ? null : word.topic(in);
    }

    boolean isNothing(Family in) {
        return word != null && word.isNothing(in);
    }
}
