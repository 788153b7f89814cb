package org.nianbao.core.importing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Residue;
import org.nianbao.core.format.CellId;

/**
 * One statutory table as it was read, before it is known whether it stands in the file twice.
 *
 * @param labels the table in the edition whose labels it has
 * @param cells what stands in each cell that the table prints; null for a blank one
 * @param units the units that stood with values whose table prints none
 * @param deviations what differs from the edition, as half sentences
 * @param residues what was cleaned away
 * @param notes what people should know about it
 */
record TableReading(
        TableLabels labels,
        Map<CellId, @Nullable CellValue> cells,
        Map<CellId, String> units,
        List<String> deviations,
        List<Residue> residues,
        List<Note> notes) {

    String table() {
        return labels.table();
    }

    /** Whether any row of it stands for several rows of another edition. */
    boolean hasRow(String row) {
        return cells.keySet().stream().anyMatch(cell -> cell.row().equals(row));
    }
}
