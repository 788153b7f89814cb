package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.nianbao.core.importing.source.SourceCell;

/**
 * The words of a band, read once for all tables that it may be.
 *
 * @param head the labels of its head
 * @param lines the labels of each line of figures, those before the first figure
 * @param known the labels that some table has word for word: they need not be guessed at
 */
record BandWords(List<Label> head, List<List<Label>> lines, Set<Label> known) {

    static BandWords of(Band band, Vocabulary vocabulary) {
        List<Label> head = new ArrayList<>();
        for (int row : band.headRows()) {
            for (SourceCell cell : band.headGrid().distinct(row)) {
                add(head, cell, vocabulary);
            }
        }
        List<List<Label>> lines = new ArrayList<>();
        for (int row : band.dataRows()) {
            List<Label> line = new ArrayList<>();
            for (SourceCell cell : band.grid().distinct(row)) {
                if (!cell.isBlank() && Figures.isValueLike(cell.text())) {
                    if (line.isEmpty()) {
                        continue; // the line's own number
                    }
                    break;
                }
                add(line, cell, vocabulary);
            }
            lines.add(line);
        }
        Set<Label> known = new HashSet<>();
        for (Label label : head) {
            if (vocabulary.knowsHead(label)) {
                known.add(label);
            }
        }
        for (List<Label> line : lines) {
            for (Label label : line) {
                if (!known.contains(label) && !vocabulary.tablesOfRow(label).isEmpty()) {
                    known.add(label);
                }
            }
        }
        return new BandWords(head, lines, known);
    }

    private static void add(List<Label> labels, SourceCell cell, Vocabulary vocabulary) {
        Label label = cell.isBlank() ? Label.NONE : vocabulary.label(cell.text());
        if (!label.isEmpty()) {
            labels.add(label);
        }
    }

    boolean isKnown(Label label) {
        return known.contains(label);
    }
}
