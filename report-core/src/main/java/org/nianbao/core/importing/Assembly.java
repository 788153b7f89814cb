package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.FoundTable;
import org.nianbao.core.content.Residue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;

/** Puts the tables that were read together: each once, a table that stands twice only where both agree. */
final class Assembly {

    private static final Pattern BROKEN = Pattern.compile("[1-9]\\d{0,6} \\d{1,6}");

    private final ReportFormat format;
    private final Notes notes;
    private final Map<CellId, CellValue> cells = new LinkedHashMap<>();
    private final Map<CellId, String> units = new HashMap<>();
    private final List<FoundTable> found = new ArrayList<>();
    private final List<Residue> residues = new ArrayList<>();

    private final Map<CellId, List<BigDecimal>> readings = new LinkedHashMap<>();

    private Assembly(ReportFormat format, Notes notes) {
        this.format = format;
        this.notes = notes;
    }

    static Assembly of(ReportFormat format, List<TableReading> readings, Notes notes) {
        Assembly assembly = new Assembly(format, notes);
        Map<String, List<TableReading>> byTable = new LinkedHashMap<>();
        for (TableReading reading : readings) {
            byTable.computeIfAbsent(reading.table(), table -> new ArrayList<>()).add(reading);
            notes.addAll(reading.notes());
            assembly.units.putAll(reading.units());
            assembly.residues.addAll(reading.residues());
        }
        byTable.values().forEach(assembly::table);
        for (TableSpec spec : format.tables()) {
            if (!byTable.containsKey(spec.id())) {
                notes.unplaced(spec.id(), "", "文件里没有找到“" + spec.title() + "”表，表中各格留空。");
            }
        }
        assembly.breakTies();
        assembly.nameBlanks();
        return assembly;
    }

    /** Cells with several readings, and figures broken over lines, are settled where the identities allow one reading only. */
    private void breakTies() {
        cells.forEach((cell, value) -> {
            if (value instanceof CellValue.Raw raw && BROKEN.matcher(raw.text()).matches()) {
                readings.put(cell, List.of(new BigDecimal(raw.text().replace(" ", ""))));
            }
        });
        readings.forEach((cell, values) -> format.table(cell.table())
                .filter(table -> table.cells().contains(cell))
                .ifPresent(table -> new TieBreaker(table, cells).settle(cell, values, notes)));
    }

    /** Every cell of the edition that has nothing, and of which nothing was said yet, is named. */
    private void nameBlanks() {
        Set<String> named = new HashSet<>();
        notes.all().forEach(note -> named.add(note.place()));
        for (TableSpec spec : format.tables()) {
            Set<String> covered = new HashSet<>();
            spec.undivided().stream()
                    .filter(whole -> named.contains(spec.id() + "/" + whole.id()))
                    .forEach(whole -> covered.addAll(whole.covers()));
            for (CellId cell : spec.cells()) {
                if (!cells.containsKey(cell) && !covered.contains(cell.row()) && !named.contains(cell.toString())) {
                    notes.unplaced(cell.toString(), "", spec.labelOf(cell) + "：文件里没有找到这一格的数，留空，请对照原文填写。");
                }
            }
        }
    }

    Cells cells() {
        return Cells.of(cells);
    }

    Map<CellId, String> units() {
        units.keySet().retainAll(cells.keySet());
        return units;
    }

    List<FoundTable> found() {
        return found;
    }

    List<Residue> residues() {
        return residues;
    }

    private void table(List<TableReading> readings) {
        Map<String, List<TableReading>> byEdition = new LinkedHashMap<>();
        readings.forEach(reading -> byEdition
                .computeIfAbsent(reading.labels().edition(), edition -> new ArrayList<>())
                .add(reading));
        merge(readings);
        boolean first = true;
        for (List<TableReading> same : byEdition.values()) {
            found(same, first);
            first = false;
        }
    }

    /** Takes the values; a cell for which two tables have different ones stays blank. */
    private void merge(List<TableReading> readings) {
        Map<CellId, @Nullable CellValue> merged = new LinkedHashMap<>();
        Set<CellId> doubtful = new LinkedHashSet<>();
        boolean twice = false;
        for (TableReading reading : readings) {
            for (Map.Entry<CellId, @Nullable CellValue> read : reading.cells().entrySet()) {
                CellValue value = read.getValue();
                CellValue before = merged.get(read.getKey());
                twice |= merged.containsKey(read.getKey()) && (before != null) == (value != null);
                if (before != null && value != null && !before.equals(value)) {
                    if (doubtful.add(read.getKey())) {
                        conflict(reading, read.getKey(), before, value);
                    } else {
                        readings.remove(read.getKey()); // a third reading: too many to choose from
                    }
                } else if (before == null) {
                    merged.put(read.getKey(), value);
                }
            }
        }
        if (twice) {
            TableReading any = readings.get(0);
            notes.ambiguous(
                    any.table(),
                    "",
                    "“" + any.labels().spec().title() + "”表在文件里出现了" + readings.size() + "次。各次一致的数已读入，不一致的格留空。");
        }
        doubtful.forEach(merged::remove);
        merged.forEach((cell, value) -> {
            if (value != null) {
                cells.put(cell, value);
            }
        });
    }

    private void conflict(TableReading reading, CellId cell, CellValue first, CellValue second) {
        if (first instanceof CellValue.Figure one && second instanceof CellValue.Figure other) {
            readings.put(cell, List.of(one.number(), other.number()));
        }
        notes.ambiguous(
                cell.toString(),
                first + " | " + second,
                reading.labels().spec().labelOf(cell) + "：同一张表的两处分别是“" + first + "”和“" + second + "”，没有读入，请核对后填写。");
    }

    private void found(List<TableReading> same, boolean whole) {
        TableLabels labels = same.get(0).labels();
        Set<String> deviations = new LinkedHashSet<>();
        same.forEach(reading -> deviations.addAll(reading.deviations()));
        boolean undivided = isUndivided(labels, same);
        if (whole) {
            missingRows(labels, same, deviations);
        }
        if (undivided) {
            TableSpec.Undivided row =
                    format.table(labels.table()).orElseThrow().undivided().get(0);
            deviations.add("“" + row.label() + "”没有分成" + row.covers().size() + "项");
            notes.left(
                    labels.table() + "/" + row.id(),
                    row.label(),
                    "“" + row.label() + "”在文件里是一行，现行格式分为" + row.covers().size() + "项：按一行读入，请分填到各项。");
        } else if (!labels.edition().equals(format.edition())) {
            notes.left(
                    labels.table(),
                    labels.spec().title(),
                    "“" + labels.spec().title() + "”表是" + labels.edition() + "版格式，本报告是" + format.edition()
                            + "版：各数按原表读入，没有换算。");
        }
        found.add(new FoundTable(
                labels.table(), undivided ? format.edition() : labels.edition(), List.copyOf(deviations)));
    }

    /** Whether the table has one row where the report's edition has several, and is otherwise of that edition. */
    private boolean isUndivided(TableLabels labels, List<TableReading> same) {
        return format.table(labels.table()).stream()
                .flatMap(spec -> spec.undivided().stream())
                .anyMatch(row -> same.stream().anyMatch(reading -> reading.hasRow(row.id())));
    }

    private void missingRows(TableLabels labels, List<TableReading> same, Set<String> deviations) {
        if (labels.spec().across()) {
            return;
        }
        for (Header row : labels.spec().leafRows()) {
            boolean read = same.stream().anyMatch(reading -> reading.hasRow(row.leafId()));
            boolean covered = labels.spec().undivided().stream()
                    .anyMatch(whole -> whole.covers().contains(row.leafId())
                            && same.stream().anyMatch(reading -> reading.hasRow(whole.id())));
            if (!read && !covered) {
                deviations.add("缺少“" + row.label() + "”一行");
                notes.unplaced(
                        labels.table() + "/" + row.leafId(),
                        "",
                        "“" + labels.spec().title() + "”表里没有找到“" + row.label() + "”一行，这一行留空。");
            }
        }
    }
}
