package org.nianbao.core.importing.pdf;

/** A line or a table on a page. */
sealed interface PageItem permits PlacedTable, PlacedLine {

    /** How far from the upper edge it begins. */
    float top();
}
