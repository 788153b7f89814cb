package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;

/**
 * Finds the columns of a table whose merged cells are not known, from the words of its head alone: each heading belongs
 * under the first heading of the line above that may have it. The columns are counted from the right end of the rows.
 */
final class HeadWords {

    private final Map<HeadNode, Found<String>> printed = new HashMap<>();
    private List<HeadNode> frontier;

    private HeadWords(HeadNode root) {
        this.frontier = List.of(root);
    }

    /** The columns, only if all of the table's are there, each once; otherwise none. */
    static List<FoundColumn> find(TableLabels table, Band band) {
        HeadWords words = new HeadWords(table.root());
        for (int row : band.headRows()) {
            words.line(band.headGrid().distinct(row).stream()
                    .filter(cell -> !cell.isBlank() && cell.row() == row)
                    .toList());
        }
        return words.columns(table);
    }

    /** One line of headings; where lines have run together, those that belong under others of the line follow them. */
    private void line(List<SourceCell> cells) {
        List<SourceCell> rest = cells;
        int before;
        do {
            before = rest.size();
            rest = level(rest);
        } while (!rest.isEmpty() && rest.size() < before);
    }

    /** Puts the headings of one level under those that are known, and answers the others. */
    private List<SourceCell> level(List<SourceCell> cells) {
        Map<HeadNode, List<HeadNode>> under = new HashMap<>();
        Set<HeadNode> used = new HashSet<>();
        List<SourceCell> rest = new ArrayList<>();
        int from = 0;
        for (SourceCell cell : cells) {
            Label label = Label.of(cell.text());
            boolean placed = false;
            for (int i = from; i < frontier.size() && !placed; i++) {
                Found<HeadNode> found = frontier.get(i).labels().find(label);
                if (found != null && used.add(found.what())) {
                    under.computeIfAbsent(frontier.get(i), node -> new ArrayList<>())
                            .add(found.what());
                    printed.put(found.what(), new Found<>(Blanks.joined(cell.text()), found.grade()));
                    from = i;
                    placed = true;
                }
            }
            if (!placed) {
                rest.add(cell);
            }
        }
        List<HeadNode> next = new ArrayList<>();
        for (HeadNode node : frontier) {
            next.addAll(under.getOrDefault(node, List.of(node)));
        }
        frontier = next;
        return rest;
    }

    private List<FoundColumn> columns(TableLabels table) {
        List<FoundColumn> columns = new ArrayList<>();
        Set<Slot> slots = new HashSet<>();
        for (int i = 0; i < frontier.size(); i++) {
            HeadNode node = frontier.get(i);
            Slot slot = node.slot();
            Found<String> text = printed.get(node);
            if (slot == null || text == null || !slots.add(slot)) {
                return List.of();
            }
            columns.add(new FoundColumn(slot, text.what(), text.grade(), List.of(i - frontier.size())));
        }
        return slots.size() == table.slots().size() ? columns : List.of();
    }
}
