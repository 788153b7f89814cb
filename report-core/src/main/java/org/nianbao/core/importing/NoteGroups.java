package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;

/**
 * The notes of an import as people settle them: where a whole table or row has nothing, one for all of it instead of one for each of its
 * cells. The result itself keeps a note for each cell, for programs that ask about one.
 */
public final class NoteGroups {

    /**
     * A note, and the cells that it speaks of.
     *
     * @param note what is shown
     * @param cells the cells that are settled with it, in the order of the edition; empty for a note that speaks of no cell
     */
    public record Group(Note note, List<CellId> cells) {
        public Group {
            cells = List.copyOf(cells);
        }
    }

    private NoteGroups() {}

    /**
     * Puts notes together.
     *
     * @param notes the notes of an import
     * @param format the edition of the report
     * @return all of them in their order; the note on a missing table or row stands for those on its cells
     */
    public static List<Group> of(List<Note> notes, ReportFormat format) {
        Map<String, List<CellId>> missing = missing(notes, format);
        Set<String> covered = new LinkedHashSet<>();
        missing.values().forEach(cells -> cells.forEach(cell -> covered.add(cell.toString())));
        List<Group> groups = new ArrayList<>();
        for (Note note : notes) {
            if (note.kind() == Note.Kind.UNPLACED
                    && missing.containsKey(note.place())
                    && note.raw().isEmpty()) {
                groups.add(new Group(note, missing.remove(note.place())));
            } else if (!isNothing(note) || !covered.contains(note.place())) {
                groups.add(new Group(note, cell(note, format)));
            }
        }
        return groups;
    }

    /** The tables and rows that are noted as missing, each with its cells; a row of a missing table is in the table's. */
    private static Map<String, List<CellId>> missing(List<Note> notes, ReportFormat format) {
        Set<String> places = new LinkedHashSet<>();
        Set<String> empty = new LinkedHashSet<>();
        for (Note note : notes) {
            if (isNothing(note)) {
                (note.place().split("/").length == 3 ? empty : places).add(note.place());
            }
        }
        Map<String, List<CellId>> missing = new LinkedHashMap<>();
        for (TableSpec table : format.tables()) {
            for (CellId cell : table.cells()) {
                String row = cell.table() + "/" + cell.row();
                String whole = places.contains(cell.table()) ? cell.table() : places.contains(row) ? row : "";
                if (!whole.isEmpty() && empty.contains(cell.toString())) {
                    missing.computeIfAbsent(whole, place -> new ArrayList<>()).add(cell);
                }
            }
        }
        return missing;
    }

    /** Whether a note says that there is nothing in the file for its place. */
    private static boolean isNothing(Note note) {
        return note.kind() == Note.Kind.UNPLACED && note.raw().isEmpty() && note.value() == null;
    }

    private static List<CellId> cell(Note note, ReportFormat format) {
        return format.tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.toString().equals(note.place()))
                .toList();
    }
}
