package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.FoundTable;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;

/**
 * A table of the report in the edition in which it was filled: real reports mix editions, so each table is judged by its own.
 *
 * @param format the edition
 * @param table the table in that edition
 * @param strangers filled cells that this edition's table has not
 */
record TableInUse(ReportFormat format, TableSpec table, List<CellId> strangers) {

    String edition() {
        return format.edition();
    }

    boolean isWholeTableBlank(AnnualReport report) {
        return table.cells().stream().allMatch(report.cells()::isBlank)
                && table.undividedCells().stream().allMatch(report.cells()::isBlank);
    }

    /** The tables of the report's edition, each as it is in use, in official order. */
    static List<TableInUse> of(AnnualReport report, Context context, Editions editions) {
        ReportFormat own = editions.named(report.edition());
        List<TableInUse> tables = new ArrayList<>();
        for (TableSpec table : own.tables()) {
            Set<CellId> filled = new HashSet<>();
            report.cells().filled().stream()
                    .filter(cell -> cell.table().equals(table.id()))
                    .forEach(filled::add);
            tables.add(inUse(own, table, filled, context.structure(), editions));
        }
        return tables;
    }

    private static TableInUse inUse(
            ReportFormat own,
            TableSpec table,
            Set<CellId> filled,
            @Nullable SourceStructure structure,
            Editions editions) {
        boolean seenInAnother = structure != null
                && structure.tables().stream()
                        .filter(found -> found.table().equals(table.id()))
                        .map(FoundTable::edition)
                        .anyMatch(edition -> !edition.equals(own.edition()));
        if (seenInAnother || !knows(table, filled)) {
            for (ReportFormat other : editions.formats()) {
                TableSpec theirs = other.table(table.id()).orElse(null);
                if (theirs != null && !other.equals(own) && knows(theirs, filled)) {
                    return new TableInUse(other, theirs, List.of());
                }
            }
        }
        List<CellId> strangers = filled.stream()
                .filter(cell -> !knows(table, Set.of(cell)))
                .sorted(Comparator.comparing(CellId::toString))
                .toList();
        return new TableInUse(own, table, strangers);
    }

    private static boolean knows(TableSpec table, Set<CellId> cells) {
        Set<CellId> known = new HashSet<>(table.cells());
        known.addAll(table.undividedCells());
        return known.containsAll(cells);
    }
}
