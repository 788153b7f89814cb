package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of which a line is drawn together. */
final class Rules {

    private static final float SAME = 2.2f;
    private static final float GAP = 3;
    private static final float SHORTEST = 5;

    private Rules() {}

    /** The lines, each once; too short ones are left out. */
    static List<Rule> merged(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Rule::at));
        List<Rule> merged = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= SAME) {
                to++;
            }
            along(sorted.subList(from, to), merged);
            from = to;
        }
        return merged;
    }

    private static void along(List<Rule> same, List<Rule> merged) {
        float at = (float) same.stream().mapToDouble(Rule::at).average().orElse(0);
        List<Rule> sorted = new ArrayList<>(same);
        sorted.sort(Comparator.comparing(Rule::from));
        float begin = sorted.get(0).from();
        float end = sorted.get(0).to();
        for (Rule rule : sorted) {
            if (rule.from() > end + GAP) {
                add(merged, at, begin, end);
                begin = rule.from();
                end = rule.to();
            } else {
                end = Math.max(end, rule.to());
            }
        }
        add(merged, at, begin, end);
    }

    private static void add(List<Rule> merged, float at, float from, float to) {
        if (to - from >= SHORTEST) {
            merged.add(new Rule(at, from, to));
        }
    }

    /** Places of lines, those next to each other as one. */
    static List<Float> places(List<Rule> rules, float same) {
        List<Float> all = new ArrayList<>(rules.stream().map(Rule::at).toList());
        all.sort(Comparator.naturalOrder());
        List<Float> places = new ArrayList<>();
        for (Float place : all) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > same) {
                places.add(place);
            }
        }
        return places;
    }
}
