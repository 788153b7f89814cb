package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.nianbao.core.format.Header;

/** Finds the columns of a statutory table and says what is not as the edition prints it. */
final class ColumnFinder {

    private final TableLabels table;
    private final Band band;
    private final Notes notes;
    private final List<String> deviations;

    ColumnFinder(TableLabels table, Band band, Notes notes, List<String> deviations) {
        this.table = table;
        this.band = band;
        this.notes = notes;
        this.deviations = deviations;
    }

    /** The columns that were found; all of the table's, unless a note names those that are missing. */
    List<FoundColumn> find() {
        List<FoundColumn> columns = columns();
        wordings(columns);
        missing(columns);
        return columns;
    }

    private List<FoundColumn> columns() {
        List<FoundColumn> byPath = band.headGrid().rectangular() ? HeadPaths.find(table, band) : List.of();
        if (byPath.size() == table.slots().size() && !HeadAlignment.isBroken(table, band, byPath)) {
            List<FoundColumn> words = HeadWords.find(table, band);
            if (!HeadOrders.differ(byPath, words)) {
                return byPath;
            }
            deviations.add("列标题的合并有误，标题与下面的数字错位");
            return HeadOrders.settled(band, byPath, words);
        }
        List<FoundColumn> byWords = HeadWords.find(table, band);
        if (!byWords.isEmpty()) {
            return byWords;
        }
        List<FoundColumn> byOrder = HeadOrder.find(table, band);
        if (byOrder.size() > byPath.size()) {
            notes.guessed(table.table(), "", null, table.name() + "的列标题没有分组，按格式规定的次序读入，请核对。");
            return byOrder;
        }
        return byPath.isEmpty() && table.slots().size() == 1 ? theOnlyOne() : byPath;
    }

    /** A table that has one column needs no heading to tell which it is. */
    private List<FoundColumn> theOnlyOne() {
        Slot slot = table.slots().get(0);
        String label = headerOf(slot).label();
        deviations.add("缺少列标题“" + label + "”");
        return List.of(new FoundColumn(slot, "", Grade.GUESSED, List.of(-1)));
    }

    private Header headerOf(Slot slot) {
        return Objects.requireNonNull(table.spec().column(slot.column()));
    }

    private void wordings(List<FoundColumn> columns) {
        Set<String> seen = new HashSet<>();
        for (FoundColumn column : columns) {
            if (column.printed().isEmpty()
                    || column.grade() == Grade.EXACT
                    || !seen.add(column.slot().column())) {
                continue;
            }
            String official = headerOf(column.slot()).label();
            deviations.add("列标题“" + column.printed() + "”应为“" + official + "”");
        }
    }

    private void missing(List<FoundColumn> columns) {
        Set<Slot> missing = new java.util.LinkedHashSet<>(table.slots());
        columns.forEach(column -> missing.remove(column.slot()));
        List<String> labels = new ArrayList<>();
        for (Slot slot : missing) {
            String label = headerOf(slot).label();
            if (!labels.contains(label)) {
                labels.add(label);
                deviations.add("缺少“" + label + "”一列");
                notes.unplaced(table.table(), label, table.name() + "里没有找到“" + label + "”一列，这一列留空。");
            }
        }
    }
}
