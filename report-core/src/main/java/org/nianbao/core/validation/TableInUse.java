package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
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
 * @param figures what its cells hold
 */
record TableInUse(ReportFormat format, TableSpec table, List<CellId> strangers, TableFigures figures) {

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
        Map<String, TableFigures> figures = new HashMap<>();
        int filled = 0;
        for (TableSpec table : own.tables()) {
            TableFigures values = TableFigures.of(table, report.cells());
            figures.put(table.id(), values);
            filled += values.filled();
        }
        Map<String, List<CellId>> strangers =
                filled == report.cells().filled().size() ? Map.of() : strangers(own, report);
        List<TableInUse> tables = new ArrayList<>();
        for (TableSpec table : own.tables()) {
            boolean strange = strangers.containsKey(table.id()) || isSeenInAnother(own, table, context.structure());
            TableInUse another = strange ? inAnother(own, table, report, editions) : null;
            tables.add(
                    another != null
                            ? another
                            : new TableInUse(
                                    own,
                                    table,
                                    sorted(strangers.get(table.id())),
                                    Objects.requireNonNull(figures.get(table.id()))));
        }
        return tables;
    }

    /** The filled cells that no table of this edition has, by the table that they name. */
    private static Map<String, List<CellId>> strangers(ReportFormat own, AnnualReport report) {
        Map<String, List<CellId>> strangers = new HashMap<>();
        for (CellId cell : report.cells().filled()) {
            if (!own.has(cell)
                    && own.table(cell.table())
                            .filter(table -> table.knows(cell))
                            .isEmpty()) {
                strangers
                        .computeIfAbsent(cell.table(), table -> new ArrayList<>())
                        .add(cell);
            }
        }
        return strangers;
    }

    /** The table in the first other edition that has all its filled cells; null when none has. */
    private static @Nullable TableInUse inAnother(
            ReportFormat own, TableSpec table, AnnualReport report, Editions editions) {
        List<CellId> filled = report.cells().filled().stream()
                .filter(cell -> cell.table().equals(table.id()))
                .toList();
        for (ReportFormat other : editions.formats()) {
            TableSpec theirs = other.table(table.id()).orElse(null);
            if (theirs != null && !other.equals(own) && filled.stream().allMatch(theirs::knows)) {
                return new TableInUse(other, theirs, List.of(), TableFigures.of(theirs, report.cells()));
            }
        }
        return null;
    }

    private static boolean isSeenInAnother(ReportFormat own, TableSpec table, @Nullable SourceStructure structure) {
        return structure != null
                && structure.tables().stream()
                        .anyMatch(found -> found.table().equals(table.id())
                                && !found.edition().equals(own.edition()));
    }

    private static List<CellId> sorted(@Nullable List<CellId> cells) {
        return cells == null
                ? List.of()
                : cells.stream().sorted(Comparator.comparing(CellId::toString)).toList();
    }
}
