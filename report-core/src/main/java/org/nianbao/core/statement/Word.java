package org.nianbao.core.statement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A word of these reports that says what numbers count. One word may mean different things in different families. */
final class Word {

    private final String text;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Map<Family, Topic> topics = new EnumMap<>(Family.class);
    private final Set<Family> countsNothing = EnumSet.noneOf(Family.class);
    private @Nullable Family family;
    private boolean endsClause;

    Word(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void add(Role role) {
        roles.add(role);
        endsClause |= role.endsClause();
    }

    void add(Family named) {
        family = named;
    }

    void add(Family in, Topic topic) {
        topics.put(in, topic);
    }

    /** In this family a number beside this word counts what no cell holds. */
    void countsNothingIn(Family in) {
        countsNothing.add(in);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** What a sentence with this word talks about; null when the word does not say. */
    @Nullable
    Family family() {
        return family;
    }

    /** What it counts in a sentence of this family; null when it says nothing of it. */
    @Nullable
    Topic topic(Family in) {
        return topics.get(in);
    }

    boolean isNothing(Family in) {
        return countsNothing.contains(in);
    }

    boolean endsClause() {
        return endsClause;
    }

    @Override
    public String toString() {
        return text;
    }
}
