package org.nianbao.core.importing;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.SourceCell;

/** Tells which statutory table, of which edition, a band of rows is. */
final class Recogniser {

    /** Fewer matching labels than this are chance, in a table as big as those of sections 三 and 四. */
    private static final int ENOUGH_OF_MANY = 3;

    private final Vocabulary vocabulary;

    Recogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The table that has most of the band's labels; when editions are equal, the preferred one.
     *
     * @param headNeeded whether row labels alone are not enough, because small tables of the text have them too
     * @return null when no table fits
     */
    @Nullable
    TableLabels recognise(Band band, String preferredEdition, boolean headNeeded) {
        TableLabels best = null;
        int bestScore = 0;
        for (TableLabels table : vocabulary.tables()) {
            int score = score(table, band, headNeeded);
            boolean better = score > bestScore
                    || (score == bestScore && score > 0 && table.edition().equals(preferredEdition));
            if (better) {
                best = table;
                bestScore = score;
            }
        }
        return best;
    }

    /** How well the band fits; 0 for not at all. Each label of the table that is missing costs a little. */
    private int score(TableLabels table, Band band, boolean headNeeded) {
        Set<Object> columns = new HashSet<>();
        Set<String> rows = new HashSet<>();
        int score = columnScore(table, band, columns) + rowScore(table, band, rows);
        int lines = table.spec().across() ? 0 : table.spec().leafRows().size();
        int wanted = table.spec().leafColumns().size();
        boolean enough;
        if (table.spec().across()) {
            enough = columns.size() >= ENOUGH_OF_MANY;
        } else if (lines >= ENOUGH_OF_MANY) {
            enough = !rows.isEmpty()
                    && (columns.size() >= ENOUGH_OF_MANY || (!headNeeded && rows.size() >= ENOUGH_OF_MANY));
        } else {
            enough = !rows.isEmpty() && (!columns.isEmpty() || !headNeeded);
        }
        if (!enough) {
            return 0;
        }
        boolean named =
                vocabulary.caption(band.caption()).filter(table.table()::equals).isPresent();
        return Math.max(1, score - (lines - rows.size()) - (wanted - columns.size()) + (named ? 2 : 0));
    }

    private static int columnScore(TableLabels table, Band band, Set<Object> columns) {
        int score = 0;
        for (int row : band.headRows()) {
            for (SourceCell cell : band.grid().distinct(row)) {
                Label label = Label.of(cell.text());
                Found<String> column = table.columns().find(label);
                if (column != null && columns.add(column.what())) {
                    score += column.grade().weight();
                }
            }
        }
        return score;
    }

    private static int rowScore(TableLabels table, Band band, Set<String> rows) {
        int score = 0;
        for (int row : band.dataRows()) {
            Found<TableLabels.RowLabel> found = RowLabels.of(table, band.grid().distinct(row));
            if (found != null
                    && found.what().row() != null
                    && rows.add(found.what().row())) {
                score += found.what().undivided()
                        ? Grade.GUESSED.weight()
                        : found.grade().weight();
            }
        }
        return score;
    }
}
