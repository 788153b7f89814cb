package org.nianbao.core.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;
import org.nianbao.core.format.TableSpec;

/**
 * A table in the edition in which it is printed, and the cells that it prints. Published reports mix the editions, and the
 * edition is decided table by table: no figure that is there may be missing on paper.
 *
 * @param spec the table
 * @param cells the cells whose values are printed; the others of the table print empty
 * @param whole whether the table is printed with all its rows
 */
record EditionTable(TableSpec spec, Set<CellId> cells, boolean whole) {

    /**
     * The tables to print in a section: each once, in the edition that has most of its filled cells (the report's own
     * edition when that decides nothing), then once more for filled cells that only another edition has.
     */
    static List<EditionTable> of(Section.Tables section, AnnualReport report, Editions editions) {
        Set<CellId> filled = report.cells().filled();
        ReportFormat own = editions.named(report.edition());
        return tableIds(section, own, editions, filled).stream()
                .flatMap(id -> of(id, own, editions, filled).stream())
                .toList();
    }

    /** The tables of the section, and those of the same section in another edition that hold figures. */
    private static Set<String> tableIds(
            Section.Tables section, ReportFormat own, Editions editions, Set<CellId> filled) {
        Set<String> ids = new LinkedHashSet<>(section.tables());
        for (ReportFormat other : editions.formats()) {
            if (other == own) {
                continue;
            }
            for (Section candidate : other.sections()) {
                if (candidate instanceof Section.Tables tables
                        && tables.number().equals(section.number())) {
                    tables.tables().stream()
                            .filter(id -> filled.stream()
                                    .anyMatch(cell -> cell.table().equals(id)))
                            .forEach(ids::add);
                }
            }
        }
        return ids;
    }

    private static List<EditionTable> of(String id, ReportFormat own, Editions editions, Set<CellId> filled) {
        List<TableSpec> specs = new ArrayList<>();
        own.table(id).ifPresent(specs::add);
        editions.formats().stream()
                .flatMap(format -> format.table(id).stream())
                .filter(spec -> !specs.contains(spec))
                .forEach(specs::add);
        List<EditionTable> tables = new ArrayList<>();
        Set<CellId> left = new HashSet<>(filled);
        while (!specs.isEmpty()) {
            TableSpec next = fullest(specs, left);
            Set<CellId> cells = filledOf(next, left);
            boolean whole = tables.isEmpty();
            if (whole || !cells.isEmpty()) {
                tables.add(new EditionTable(next, whole ? Set.copyOf(next.cells()) : cells, whole));
            }
            specs.remove(next);
            left.removeAll(cells);
        }
        return tables;
    }

    /** The table with most of these cells; the first of several. */
    private static TableSpec fullest(List<TableSpec> specs, Set<CellId> filled) {
        TableSpec fullest = specs.get(0);
        for (TableSpec spec : specs) {
            if (filledOf(spec, filled).size() > filledOf(fullest, filled).size()) {
                fullest = spec;
            }
        }
        return fullest;
    }

    private static Set<CellId> filledOf(TableSpec spec, Set<CellId> filled) {
        return spec.cells().stream().filter(filled::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
