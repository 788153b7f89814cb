package org.nianbao.core.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.SourceCell;

/** Finds the label of a line among its cells. */
final class RowLabels {

    private RowLabels() {}

    /** The last label before the figures: the groups that a row belongs to stand before its own. Null when there is none. */
    static @Nullable Found<TableLabels.RowLabel> of(LabelSet<TableLabels.RowLabel> rows, List<SourceCell> cells) {
        Found<TableLabels.RowLabel> last = null;
        boolean words = false;
        for (SourceCell cell : cells) {
            if (cell.isBlank()) {
                continue;
            }
            if (Figures.isValueLike(cell.text())) {
                if (!words) {
                    continue; // the line's own number
                }
                break;
            }
            words = true;
            Found<TableLabels.RowLabel> found = rows.find(Label.of(cell.text()));
            if (found != null) {
                last = found;
            }
        }
        return last;
    }
}
