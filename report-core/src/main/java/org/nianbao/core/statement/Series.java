package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** 分别为3件、2件、1件 and 各1件: numbers that belong to things named before them, in their order. */
final class Series {

    private static final List<Topic> DISPUTES = List.of(Topics.RECONSIDERATIONS, Topics.SUITS);

    private final Sentence sentence;
    private final Map<Integer, List<Topic>> topics = new TreeMap<>();

    Series(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What the number at this mark counts by its place in a series, nothing in an empty list; null when it is in none. */
    @Nullable
    List<Topic> at(int number, Family family) {
        List<Topic> known = topics.get(number);
        if (known != null) {
            return known;
        }
        int from = sentence.leadStart(number);
        int word = last(Role.RESPECTIVELY, from, number);
        if (word >= 0 && sentence.cues(family, word + 1, number).isEmpty()) {
            distribute(number, named(family, from, word), family);
            return topics.get(number);
        }
        int each = last(Role.EACH, from, number);
        if (each == number - 1 && sentence.at(each).end() == sentence.at(number).start()) {
            topics.put(number, named(family, from, each));
            return topics.get(number);
        }
        return null;
    }

    private void distribute(int first, List<Topic> named, Family family) {
        List<Integer> numbers = new ArrayList<>(List.of(first));
        for (int i = first + 1; i < sentence.size(); i++) {
            if (sentence.at(i).quantity() != null) {
                numbers.add(i);
            } else if (sentence.topic(i, family) != null
                    || sentence.at(i).is(Role.SEMICOLON)
                    || sentence.at(i).is(Role.PART_OF)) {
                break;
            }
        }
        for (int i = 0; i < numbers.size(); i++) {
            topics.put(numbers.get(i), named.size() == numbers.size() ? List.of(named.get(i)) : List.of());
        }
    }

    private List<Topic> named(Family family, int from, int to) {
        List<Topic> named = new ArrayList<>();
        for (int cue : sentence.cues(family, from, to)) {
            Topic topic = sentence.topic(cue, family);
            if (topic == Topics.DISPUTES) {
                named.addAll(DISPUTES);
            } else if (topic != null && topic != Topics.RECEIVED && !named.contains(topic)) {
                named.add(topic);
            }
        }
        return named;
    }

    private int last(Role role, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (sentence.at(i).is(role)) {
                return i;
            }
        }
        return -1;
    }
}
