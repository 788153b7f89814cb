package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Who stands above whom, in memory: small enough even for a province. */
public final class OrganTree {

    /** An organ in it. */
    public record Node(
            String code,
            String name,
            @Nullable String parentCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Node of(Organ organ) {
            return new Node(organ.code(), organ.fullName(), organ.parentCode(), organ.validFrom(), organ.validTo());
        }
    }

    /** More storeys than any administration has. */
    static final int DEEPEST = 12;

    private final Map<String, Node> nodes = new HashMap<>();

    public OrganTree(Collection<Node> nodes) {
        nodes.forEach(node -> this.nodes.put(node.code(), node));
    }

    /** The tree with these instead of, or beside, those of the same codes. */
    OrganTree with(Collection<Node> others) {
        Map<String, Node> all = new HashMap<>(nodes);
        others.forEach(node -> all.put(node.code(), node));
        return new OrganTree(all.values());
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    @Nullable
    Node node(String code) {
        return nodes.get(code);
    }

    /** The codes above this one, nearest first; ends before it would repeat itself, and after {@link #DEEPEST}. */
    List<String> above(String code) {
        List<String> above = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(code));
        Node node = nodes.get(code);
        while (node != null && above.size() <= DEEPEST) {
            String parent = node.parentCode();
            if (parent == null || !seen.add(parent)) {
                return above;
            }
            above.add(parent);
            node = nodes.get(parent);
        }
        return above;
    }

    /** The way from this organ upwards, itself first, at most so many steps. */
    List<String> way(String code, int steps) {
        List<String> way = new ArrayList<>(List.of(code));
        Node node = nodes.get(code);
        while (way.size() <= steps && node != null && node.parentCode() != null) {
            way.add(node.parentCode());
            node = nodes.get(node.parentCode());
        }
        return way;
    }

    /** The codes of all that stand in a circle, each with the number of organs in it. */
    Map<String, Integer> inCycles() {
        Set<String> settled = new HashSet<>();
        Map<String, Integer> circling = new HashMap<>();
        for (String start : nodes.keySet()) {
            Map<String, Integer> walk = new LinkedHashMap<>();
            @Nullable String code = start;
            while (code != null && nodes.containsKey(code) && !settled.contains(code) && !walk.containsKey(code)) {
                walk.put(code, walk.size());
                Node node = nodes.get(code);
                code = node == null ? null : node.parentCode();
            }
            Integer entry = code == null ? null : walk.get(code);
            if (entry != null) {
                walk.forEach((member, place) -> {
                    if (place >= entry) {
                        circling.put(member, walk.size() - entry);
                    }
                });
            }
            settled.addAll(walk.keySet());
        }
        return circling;
    }
}
