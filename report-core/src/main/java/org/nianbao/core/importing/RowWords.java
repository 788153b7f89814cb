package org.nianbao.core.importing;

import java.util.List;
import java.util.Set;

import org.nianbao.core.importing.source.SourceCell;

/**
 * What the words of one row of a grid are.
 *
 * @param heads how many name columns
 * @param rows how many name rows
 * @param figures how many look like values
 * @param tables the tables that the row labels belong to
 */
record RowWords(int heads, int rows, int figures, Set<String> tables) {

    static RowWords of(Vocabulary vocabulary, List<SourceCell> cells) {
        int heads = 0;
        int rows = 0;
        int figures = 0;
        Set<String> tables = Set.of();
        for (SourceCell cell : cells) {
            if (Figures.isValueLike(cell.text())) {
                figures++;
                continue;
            }
            Label label = vocabulary.label(cell.text());
            if (label.isEmpty()) {
                continue;
            }
            if (vocabulary.knowsHead(label)) {
                heads++;
            }
            Set<String> owners = vocabulary.tablesOfRow(label);
            if (!owners.isEmpty()) {
                rows++;
                tables = owners;
            }
        }
        return new RowWords(heads, rows, figures, tables);
    }

    /** Whether the row names columns. One that says nothing known does so only over the first figures. */
    boolean isHead(boolean beforeFigures) {
        if (heads > rows) {
            return figures <= heads;
        }
        return rows == 0 && figures == 0 && beforeFigures;
    }
}
