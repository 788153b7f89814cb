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
 * @param step what the last written digit counts: 1, or 1000 in 2764.2万
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
        BigDecimal step,
        Unit unit,
        @Nullable Topic topic,
        boolean sure,
        boolean ofOthers) {

    /** Whether this figure is what is written, as far as its digits go: 27641863 is 2764.2万. */
    public boolean says(BigDecimal figure) {
        BigDecimal distance = figure.subtract(number).abs();
        return step.compareTo(BigDecimal.ONE) > 0 ? distance.compareTo(step) < 0 : distance.signum() == 0;
    }

    /** The topic and what its words mean as well; empty when it matches no cell. */
    public List<Topic> readings() {
        return topic == null ? List.of() : Kindred.readings(topic);
    }

    /** Whether the number, though not its topic's, is that of a quantity which is often called so. */
    public boolean isOftenCalled(Cells report) {
        return topic != null && Kindred.isOftenCalled(topic, number, report);
    }
}
