package org.nianbao.core.format;

import java.util.List;
import java.util.Optional;

/** All editions that are known, oldest first. */
public record Editions(List<ReportFormat> formats) {

    public Editions {
        formats = List.copyOf(formats);
    }

    /**
     * The edition with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public ReportFormat named(String edition) {
        return formats.stream()
                .filter(format -> format.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown edition: " + edition));
    }

    /** The edition in which a report of this year is written; the oldest for years before it. */
    public ReportFormat forYear(int year) {
        return formats.stream()
                .filter(format -> format.coversYear(year))
                .findFirst()
                .orElse(formats.get(0));
    }

    /** The table of this cell in the edition preferred, else in any; empty for a cell that no edition has. */
    public Optional<TableSpec> tableOf(CellId cell, ReportFormat preferred) {
        return preferred
                .tableOf(cell)
                .or(() -> formats.stream()
                        .flatMap(format -> format.tableOf(cell).stream())
                        .findFirst());
    }

    public boolean has(CellId cell) {
        return formats.stream().anyMatch(format -> format.has(cell));
    }
}
