package org.nianbao.workflow.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.importing.Note;
import org.nianbao.workflow.report.SecretGate;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Refusal;

/**
 * What a person has settled of a preview: the values of cells that the file left in doubt, and what of the draft at hand
 * stays.
 *
 * @param cells the value that the person decided on; empty for a blank cell
 * @param kept the cells of the draft that stay as they are
 * @param keptParts the texts of the draft that stay as they are
 */
public record Settlement(Map<CellId, Optional<CellValue>> cells, Set<CellId> kept, Set<Part> keptParts) {

    public Settlement {
        cells = Map.copyOf(cells);
        kept = Set.copyOf(kept);
        keptParts = Set.copyOf(keptParts);
    }

    public static Settlement none() {
        return new Settlement(Map.of(), Set.of(), Set.of());
    }

    /**
     * What is read, with what the person settled.
     *
     * @param organCode the organ it is for
     * @param reportId the report it is for; null when there is none yet
     * @param changes learns which values are the person's and not the file's
     * @throws Refusal when a cell was not in doubt: what was shown is what is taken
     */
    public ImportResult settled(
            ImportResult read, Editions editions, String organCode, @Nullable String reportId, Changes changes) {
        AnnualReport report = read.report();
        Cells settled = report.cells();
        for (Map.Entry<CellId, Optional<CellValue>> entry : new TreeMap<>(byName()).values()) {
            CellId cell = entry.getKey();
            CellValue value = entry.getValue().orElse(null);
            if (!editions.has(cell) || read.notes().stream().noneMatch(note -> isAbout(note, cell, editions))) {
                throw Refusal.unprocessable("not-in-doubt", "有一格不在待核对的范围里，请重新预览后再确认。")
                        .with("cell", cell.toString());
            }
            SecretGate.check(organCode, reportId, cell.toString(), value == null ? null : value.toString());
            CellValue before = report.cells().get(cell);
            if (!Objects.equals(before, value)) {
                changes.note("导入时核定：" + label(cell, report, editions), before, value);
                settled = settled.with(cell, value);
            }
        }
        return new ImportResult(report.withCells(settled), read.notes(), read.structure(), read.reports());
    }

    /** The content, with what of the draft stays. */
    public AnnualReport beside(AnnualReport draft, AnnualReport content) {
        Cells cells = content.cells();
        for (CellId cell : kept) {
            cells = cells.with(cell, draft.cells().get(cell));
        }
        Map<Part, List<Block>> narratives = new LinkedHashMap<>(content.narratives());
        keptParts.forEach(part -> narratives.put(part, draft.part(part)));
        return content.withCells(cells).withNarratives(narratives);
    }

    private Map<String, Map.Entry<CellId, Optional<CellValue>>> byName() {
        Map<String, Map.Entry<CellId, Optional<CellValue>>> byName = new LinkedHashMap<>();
        cells.entrySet().forEach(entry -> byName.put(entry.getKey().toString(), entry));
        return byName;
    }

    /** Whether a note leaves this cell in doubt: it names it, its row, its table, or a place that is in no table. */
    private static boolean isAbout(Note note, CellId cell, Editions editions) {
        String place = note.place();
        boolean inTable = editions.formats().stream()
                .flatMap(format -> format.tables().stream())
                .anyMatch(table -> (place + "/").startsWith(table.id() + "/"));
        return inTable
                ? (cell + "/").startsWith(place + "/")
                : note.kind() == Note.Kind.UNPLACED || note.kind() == Note.Kind.AMBIGUOUS;
    }

    private static String label(CellId cell, AnnualReport report, Editions editions) {
        return editions.tableOf(cell, editions.named(report.edition()))
                .map(table -> table.title() + " " + table.labelOf(cell))
                .orElse(cell.toString());
    }
}
