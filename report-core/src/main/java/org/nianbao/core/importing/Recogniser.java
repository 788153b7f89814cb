package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells which statutory table, of which edition, a band of rows is. One for each document: it remembers its bands. */
final class Recogniser {

    /** Fewer matching labels than this are chance, in a table as big as those of sections 三 and 四. */
    private static final int ENOUGH_OF_MANY = 3;

    /** How well a table fits, and whether it does so only by its row labels. */
    private record Fit(TableLabels table, int score, boolean byRowsAlone) {}

    private final Vocabulary vocabulary;
    private final Map<Band, List<Fit>> known = new IdentityHashMap<>();

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
        Fit best = null;
        for (Fit fit : known.computeIfAbsent(band, this::fits)) {
            if (headNeeded && fit.byRowsAlone()) {
                continue;
            }
            boolean better = best == null
                    || fit.score() > best.score()
                    || (fit.score() == best.score() && fit.table().edition().equals(preferredEdition));
            best = better ? fit : best;
        }
        return best == null ? null : best.table();
    }

    private List<Fit> fits(Band band) {
        BandWords words = BandWords.of(band, vocabulary);
        List<Fit> fits = new ArrayList<>();
        for (TableLabels table : vocabulary.tables()) {
            Fit fit = fit(table, band, words);
            if (fit != null) {
                fits.add(fit);
            }
        }
        return fits;
    }

    /** How well the band fits; null for not at all. Each label of the table that is missing costs a little. */
    private @Nullable Fit fit(TableLabels table, Band band, BandWords words) {
        Set<String> columns = new HashSet<>();
        Set<String> rows = new HashSet<>();
        int score = columnScore(table, words, columns) + rowScore(table, words, rows);
        boolean across = table.spec().across();
        int lines = across ? 0 : table.spec().leafRows().size();
        boolean many = across || lines >= ENOUGH_OF_MANY;
        boolean head = columns.size() >= (many ? ENOUGH_OF_MANY : 1);
        boolean labels = across || !rows.isEmpty();
        boolean byRowsAlone = !across && rows.size() >= (many ? ENOUGH_OF_MANY : 1);
        if (!labels || !(head || byRowsAlone)) {
            return null;
        }
        boolean named =
                vocabulary.caption(band.caption()).filter(table.table()::equals).isPresent();
        int missing = lines - rows.size() + table.spec().leafColumns().size() - columns.size();
        return new Fit(table, Math.max(1, score - missing + (named ? 2 : 0)), !head);
    }

    private static int columnScore(TableLabels table, BandWords words, Set<String> columns) {
        int score = 0;
        for (Label label : words.head()) {
            Found<String> column = words.isKnown(label)
                    ? table.columns().known(label)
                    : table.columns().find(label);
            if (column != null && columns.add(column.what())) {
                score += column.grade().weight();
            }
        }
        return score;
    }

    private static int rowScore(TableLabels table, BandWords words, Set<String> rows) {
        int score = 0;
        for (List<Label> line : words.lines()) {
            Found<TableLabels.RowLabel> last = null;
            for (Label label : line) {
                Found<TableLabels.RowLabel> found = words.isKnown(label)
                        ? table.rows().known(label)
                        : table.rows().find(label);
                last = found != null ? found : last;
            }
            if (last != null
                    && last.what().row() != null
                    && rows.add(last.what().row())) {
                score += last.what().undivided()
                        ? Grade.GUESSED.weight()
                        : last.grade().weight();
            }
        }
        return score;
    }
}
