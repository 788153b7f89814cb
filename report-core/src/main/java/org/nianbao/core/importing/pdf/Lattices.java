package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.importing.source.Unreadable;

/** Finds lines that cross each other: each such set is the grid of a table. */
final class Lattices {

    private static final float REACH = 3;
    private static final long MOST_CROSSINGS = 6_000_000;

    private final List<Rule> across;
    private final List<Rule> down;
    private final int[] parent;

    private Lattices(List<Rule> across, List<Rule> down) {
        this.across = across;
        this.down = down;
        this.parent = new int[across.size() + down.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    static List<Lattice> of(PageInk ink) {
        Lattices all = new Lattices(Rules.merged(ink.across), Rules.merged(ink.down));
        if ((long) all.across.size() * all.down.size() > MOST_CROSSINGS) {
            throw Unreadable.tooMuch();
        }
        all.connect();
        return all.lattices();
    }

    private void connect() {
        for (int i = 0; i < across.size(); i++) {
            Rule one = across.get(i);
            for (int j = 0; j < down.size(); j++) {
                Rule other = down.get(j);
                if (one.at() >= other.from() - REACH
                        && one.at() <= other.to() + REACH
                        && other.at() >= one.from() - REACH
                        && other.at() <= one.to() + REACH) {
                    parent[root(i)] = root(across.size() + j);
                }
            }
        }
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<Lattice> lattices() {
        Map<Integer, List<Rule>> acrossByRoot = new LinkedHashMap<>();
        Map<Integer, List<Rule>> downByRoot = new LinkedHashMap<>();
        for (int i = 0; i < across.size(); i++) {
            acrossByRoot.computeIfAbsent(root(i), none -> new ArrayList<>()).add(across.get(i));
        }
        for (int j = 0; j < down.size(); j++) {
            downByRoot
                    .computeIfAbsent(root(across.size() + j), none -> new ArrayList<>())
                    .add(down.get(j));
        }
        List<Lattice> lattices = new ArrayList<>();
        acrossByRoot.forEach((root, lines) -> {
            List<Rule> columns = downByRoot.getOrDefault(root, List.of());
            if (!columns.isEmpty() && lines.size() > 1) {
                lattices.add(new Lattice(lines, columns));
            }
        });
        return lattices;
    }
}
