package org.nianbao.core.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One edition of the official format, complete. Made once, checked when made, shared. */
public final class ReportFormat {

    /** The official document that prescribes an edition. */
    public record Basis(String document, String title) {}

    private final String edition;
    private final int fromYear;
    private final @Nullable Integer toYear;
    private final Basis basis;
    private final List<Section> sections;
    private final List<TableSpec> tables;
    private final Map<CellId, TableSpec> tableByCell = new LinkedHashMap<>();
    private final Map<String, TableSpec> tableById = new HashMap<>();
    private final List<CellId> cells;
    private final List<Equation> equations;

    /**
     * @param edition the edition's name: {@code 2019}, {@code 2021}
     * @param fromYear the first report year
     * @param toYear the last report year; null while the edition is in force
     * @throws InvalidFormat when the definition contradicts itself
     */
    public ReportFormat(
            String edition,
            int fromYear,
            @Nullable Integer toYear,
            Basis basis,
            List<Section> sections,
            List<TableSpec> tables) {
        this.edition = edition;
        this.fromYear = fromYear;
        this.toYear = toYear;
        this.basis = basis;
        this.sections = List.copyOf(sections);
        this.tables = List.copyOf(tables);
        FormatCheck.check(edition, this.sections, this.tables);
        List<Equation> written = new ArrayList<>();
        for (TableSpec table : this.tables) {
            tableById.put(table.id(), table);
            table.cells().forEach(cell -> tableByCell.put(cell, table));
            written.addAll(table.equations());
        }
        this.cells = List.copyOf(tableByCell.keySet());
        this.equations = List.copyOf(written);
    }

    public String edition() {
        return edition;
    }

    public Basis basis() {
        return basis;
    }

    public boolean coversYear(int year) {
        return year >= fromYear && (toYear == null || year <= toYear);
    }

    /** All sections in official order, preamble and signature included. */
    public List<Section> sections() {
        return sections;
    }

    public List<TableSpec> tables() {
        return tables;
    }

    public Optional<TableSpec> table(String id) {
        return Optional.ofNullable(tableById.get(id));
    }

    /** The table that this cell belongs to; empty when the edition has no such cell. */
    public Optional<TableSpec> tableOf(CellId cell) {
        return Optional.ofNullable(tableByCell.get(cell));
    }

    public boolean has(CellId cell) {
        return tableByCell.containsKey(cell);
    }

    /** All cells in official order. */
    public List<CellId> cells() {
        return cells;
    }

    /** All identities, written out, in the order of the file. */
    public List<Equation> equations() {
        return equations;
    }
}
