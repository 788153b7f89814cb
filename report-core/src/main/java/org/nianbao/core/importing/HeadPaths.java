package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;

/** Finds the columns of a rectangular grid by the headings that stand over each, the lowest first. */
final class HeadPaths {

    private record Named(Slot slot, String printed, Grade grade) {}

    private final TableLabels table;
    private final Band band;

    private HeadPaths(TableLabels table, Band band) {
        this.table = table;
        this.band = band;
    }

    static List<FoundColumn> find(TableLabels table, Band band) {
        HeadPaths paths = new HeadPaths(table, band);
        Map<Slot, FoundColumn> found = new LinkedHashMap<>();
        for (int column = 0; column < band.headGrid().width(); column++) {
            Named named = paths.named(column);
            if (named != null) {
                found.computeIfAbsent(
                                named.slot(),
                                slot -> new FoundColumn(slot, named.printed(), named.grade(), new ArrayList<>()))
                        .places()
                        .add(column);
            }
        }
        return new ArrayList<>(found.values());
    }

    private @Nullable Named named(int column) {
        List<String> path = path(column);
        for (int i = path.size() - 1; i >= 0; i--) {
            Found<String> leaf = table.columns().find(Label.of(path.get(i)));
            if (leaf == null) {
                continue;
            }
            String row = null;
            if (table.spec().across()) {
                row = rowOver(path.subList(0, i));
            }
            return new Named(new Slot(row, leaf.what()), path.get(i), leaf.grade());
        }
        return null;
    }

    /** The row that the nearest heading above stands for, in a table printed across; it may stand in brackets behind its group. */
    private @Nullable String rowOver(List<String> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            List<String> parts = new ArrayList<>(List.of(above.get(i)));
            parts.addAll(List.of(above.get(i).split("[（）():：\\-—/]")));
            for (String part : parts) {
                Found<HeadNode> heading = table.headings().find(Label.of(part));
                if (heading != null && heading.what().rowBelow() != null) {
                    return heading.what().rowBelow();
                }
            }
        }
        return null;
    }

    private List<String> path(int column) {
        List<String> path = new ArrayList<>();
        SourceCell last = null;
        for (int row : band.headRows()) {
            List<SourceCell> line = band.headGrid().rows().get(row);
            if (column >= line.size()) {
                continue;
            }
            SourceCell cell = line.get(column);
            if (!cell.isBlank() && !cell.equals(last)) {
                path.add(Blanks.joined(cell.text()));
            }
            last = cell;
        }
        return path;
    }
}
