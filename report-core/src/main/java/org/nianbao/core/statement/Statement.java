package org.nianbao.core.statement;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;

/**
 * One number of the text and what it says.
 *
 * @param part where
 * @param block in which block
 * @param anchor the number with its unit, in the block's text
 * @param sentence the sentence around it, as written
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
        BigDecimal number,
        int decimals,
        Unit unit,
        @Nullable Topic topic,
        boolean sure) {}
