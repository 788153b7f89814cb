package org.nianbao.core.statement;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;

/**
 * One number of the text and what it says.
 *
 * @param part where
 * @param block in which block
 * @param anchor the number with its unit, in the block's text
 * @param sentence the sentence around it, as written
 * @param lead the words since the number before it in the sentence, in one form of writing
 * @param number the number; an amount is in 元
 * @param decimals the decimals that were written
 * @param unit what it counts
 * @param topic what it is about; null when it matches no cell
 * @param sure whether the sentence can mean nothing else; a statement that is not sure only asks
 */
public record Statement(
        Part part,
        Block block,
        Anchor anchor,
        String sentence,
        String lead,
        BigDecimal number,
        int decimals,
        Unit unit,
        @Nullable Topic topic,
        boolean sure) {

    /**
     * Whether the number, though not its topic's, is that of a quantity which people call by the same words: what was
     * received with what was carried in, what was handled for what was received.
     */
    public boolean isNeighbour(Cells report) {
        return topic != null
                && Topics.neighboursOf(topic).stream()
                        .map(neighbour -> neighbour.valueIn(report))
                        .anyMatch(value -> value != null && value.compareTo(number) == 0);
    }
}
