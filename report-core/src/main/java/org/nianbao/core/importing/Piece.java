package org.nianbao.core.importing;

import org.nianbao.core.importing.source.SourceGrid;

/** What a document is made of once its grids are taken apart. */
sealed interface Piece permits Band, Piece.Line, Piece.Plain {

    /**
     * A line of text.
     *
     * @param text the line
     * @param headingLevel the level that the file's style gives it; 0 for body text
     * @param right whether it is set on the right
     */
    record Line(String text, int headingLevel, boolean right) implements Piece {
        static Line of(String text) {
            return new Line(text, 0, false);
        }
    }

    /** A grid that is no statutory table. */
    record Plain(SourceGrid grid) implements Piece {}
}
