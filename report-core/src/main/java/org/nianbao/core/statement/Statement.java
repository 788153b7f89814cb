package org.nianbao.core.statement;

import java.math.BigDecimal;
import java.util.List;

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
 * @param ofOthers whether it counts for somebody other than the report does
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
        boolean sure,
        boolean ofOthers) {

    /** The topic and what its words mean as well; empty when it matches no cell. */
    public List<Topic> readings() {
        return topic == null ? List.of() : Kindred.readings(topic);
    }

    /** Whether the number, though not its topic's, is that of a quantity which is often called so. */
    public boolean isOftenCalled(Cells report) {
        return topic != null && Kindred.isOftenCalled(topic, number, report);
    }
}
