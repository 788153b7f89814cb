package org.nianbao.core.statement;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;

/**
 * A sentence that says that there was none.
 *
 * @param part where
 * @param block in which block
 * @param anchor the words
 * @param topic of what there was none
 */
public record Denial(Part part, Block block, Anchor anchor, Topic topic) {}
