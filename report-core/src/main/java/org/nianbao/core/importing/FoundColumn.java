package org.nianbao.core.importing;

import java.util.List;

/**
 * A column of a statutory table as it stands in a grid.
 *
 * @param slot what it is
 * @param printed its heading as printed, on one line; empty when there is none
 * @param grade how sure that is
 * @param places where its cells stand: columns of the grid counted from the left, or negative ones counted from the right
 *     end of the row ({@code -1} the last)
 */
record FoundColumn(Slot slot, String printed, Grade grade, List<Integer> places) {}
