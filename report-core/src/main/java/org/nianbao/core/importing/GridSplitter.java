package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;

/** Takes a grid apart into statutory tables and lines of text, by what its rows say. */
final class GridSplitter {

    private final Vocabulary vocabulary;
    private final SourceGrid grid;
    private final Consumer<Piece> pieces;
    private String caption = "";
    private List<Integer> head = new ArrayList<>();
    private boolean inherited;
    private List<Integer> data = new ArrayList<>();
    private Set<String> tables = new HashSet<>();

    private GridSplitter(Vocabulary vocabulary, SourceGrid grid, Consumer<Piece> pieces) {
        this.vocabulary = vocabulary;
        this.grid = grid;
        this.pieces = pieces;
    }

    static void split(Vocabulary vocabulary, SourceGrid grid, Consumer<Piece> pieces) {
        GridSplitter splitter = new GridSplitter(vocabulary, grid, pieces);
        for (int row = 0; row < grid.rows().size(); row++) {
            splitter.row(row);
        }
        splitter.endBand();
    }

    private void row(int row) {
        List<SourceCell> filled =
                grid.distinct(row).stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        boolean startsHere = filled.stream().anyMatch(cell -> cell.row() == row);
        if (filled.size() == 1 && startsHere && isTextRow(row, filled.get(0))) {
            textRow(Blanks.joined(filled.get(0).text()));
            return;
        }
        RowWords words = RowWords.of(vocabulary, filled);
        if (words.isHead(data.isEmpty())) {
            if (!data.isEmpty()) {
                endBand();
                head = new ArrayList<>();
                inherited = false;
            }
            head.add(row);
        } else {
            if (!data.isEmpty() && !words.tables().isEmpty() && !tables.isEmpty() && disjoint(words.tables())) {
                endBand();
                inherited = true;
            }
            data.add(row);
            if (tables.isEmpty()) {
                tables.addAll(words.tables());
            }
        }
    }

    private boolean disjoint(Set<String> others) {
        return others.stream().noneMatch(tables::contains);
    }

    /** Whether a row with one filled cell is a line of text, and not a label whose figures are blank. */
    private boolean isTextRow(int row, SourceCell only) {
        boolean alone = grid.rows().get(row).size() == 1;
        if (vocabulary.isCaption(only.text())) {
            return true;
        }
        if (vocabulary.isLabel(only.text())) {
            return false;
        }
        return alone
                || (grid.rectangular() && only.columnSpan() == grid.width())
                || only.text().length() > 40;
    }

    private void textRow(String text) {
        if (vocabulary.isCaption(text)) {
            endBand();
            head = new ArrayList<>();
            inherited = false;
            if (!caption.isEmpty()) {
                pieces.accept(Piece.Line.of(caption));
            }
            caption = text;
        } else {
            if (vocabulary.isHeading(text)) {
                endBand();
                head = new ArrayList<>();
            }
            if (!data.isEmpty()) {
                endBand();
                inherited = true;
            }
            pieces.accept(Piece.Line.of(text));
        }
    }

    private void endBand() {
        if (!data.isEmpty() || (!head.isEmpty() && !inherited)) {
            pieces.accept(new Band(grid, caption, grid, head, inherited, data));
            caption = "";
        }
        data = new ArrayList<>();
        tables = new HashSet<>();
    }
}
