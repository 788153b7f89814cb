package org.nianbao.core.statement;

import java.util.List;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;

/**
 * A number with a unit in a report's text.
 *
 * @param part where
 * @param anchor the number with its unit, as it stands in its block
 * @param cells the cells of which it is the figure, or the sum of the figures; empty when none is known: 没有来源
 * @param words what it counts, in the labels of the tables; empty when {@code cells} is
 */
public record NumberInText(Part part, Anchor anchor, List<CellId> cells, String words) {

    public NumberInText {
        cells = List.copyOf(cells);
    }

    /** Whether no cell is known for it, so that a person must say where it comes from. */
    public boolean isWithoutSource() {
        return cells.isEmpty();
    }
}
