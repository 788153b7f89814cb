package org.nianbao.core.importing;

import java.util.List;

import org.nianbao.core.importing.source.SourceGrid;

/**
 * The rows of a grid that make up one statutory table; a grid may hold several of them one over the other.
 *
 * @param grid the grid
 * @param caption the caption over it; empty when there is none
 * @param headGrid the grid that the rows which name the columns stand in: an earlier one where a page break cut the table
 * @param headRows the rows that name the columns
 * @param inherited whether the head stands over an earlier table
 * @param dataRows the rows of figures
 */
record Band(
        SourceGrid grid,
        String caption,
        SourceGrid headGrid,
        List<Integer> headRows,
        boolean inherited,
        List<Integer> dataRows)
        implements Piece {

    Band {
        headRows = List.copyOf(headRows);
        dataRows = List.copyOf(dataRows);
    }

    /** The same lines under the head of another band. */
    Band under(Band head) {
        return new Band(grid, caption, head.headGrid, head.headRows, true, dataRows);
    }
}
