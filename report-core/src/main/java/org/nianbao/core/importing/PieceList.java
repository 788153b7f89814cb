package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.SourceGrid;
import org.nianbao.core.importing.source.SourceItem;
import org.nianbao.core.importing.source.SourceParagraph;

/** Takes a document into pieces: lines, statutory tables, other grids. */
final class PieceList {

    private static final String TABLE_SECTIONS = "二三四";

    private final Vocabulary vocabulary;
    private final Recogniser recogniser;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean amongTables;
    private @Nullable Band last;

    private PieceList(Vocabulary vocabulary, Recogniser recogniser) {
        this.vocabulary = vocabulary;
        this.recogniser = recogniser;
    }

    static List<Piece> of(Vocabulary vocabulary, Recogniser recogniser, SourceDocument document) {
        PieceList list = new PieceList(vocabulary, recogniser);
        for (SourceItem item : document.items()) {
            if (item instanceof SourceParagraph paragraph) {
                list.line(new Piece.Line(paragraph.text(), paragraph.headingLevel(), paragraph.right()));
            } else if (item instanceof SourceGrid grid) {
                list.grid(grid);
            }
        }
        return list.pieces;
    }

    private void line(Piece.Line whole) {
        for (Piece.Line line : HeadingSplit.of(vocabulary, whole)) {
            Vocabulary.Heading heading = vocabulary.heading(Blanks.strip(line.text()));
            if (heading != null) {
                amongTables = TABLE_SECTIONS.contains(heading.section());
                last = null;
            }
            pieces.add(line);
        }
    }

    private void grid(SourceGrid grid) {
        List<Piece> parts = parts(grid);
        if (grid.rectangular() && parts.stream().noneMatch(this::hasHead)) {
            List<Piece> turned = parts(grid.turned());
            parts = turned.stream().anyMatch(this::hasHead) ? turned : parts;
        }
        if (parts.stream().noneMatch(this::isStatutory)) {
            pieces.add(new Piece.Plain(grid));
            return;
        }
        for (Piece part : parts) {
            if (part instanceof Piece.Line line) {
                line(line);
            } else if (part instanceof Band band) {
                band(band);
            }
        }
    }

    /** Whether a part is a table that is known by its head: of a table printed the other way round only the rows would be. */
    private boolean hasHead(Piece part) {
        return part instanceof Band band && recogniser.recognise(band, "", true) != null;
    }

    private List<Piece> parts(SourceGrid grid) {
        List<Piece> parts = new ArrayList<>();
        GridSplitter.split(vocabulary, grid, parts::add);
        return parts;
    }

    /** A band without a head of its own goes on with the table before it, when it is the same one. */
    private void band(Band band) {
        Band whole = band;
        Band before = last;
        if (before != null && band.headRows().isEmpty()) {
            String table = table(band);
            whole = table != null && table.equals(table(before)) ? band.under(before) : band;
        }
        last = whole.headRows().isEmpty() ? null : whole;
        pieces.add(whole);
    }

    private @Nullable String table(Band band) {
        TableLabels table = recogniser.recognise(band, "", false);
        return table == null ? null : table.table();
    }

    /** Whether a part shows that its grid is no table of the text. */
    private boolean isStatutory(Piece part) {
        if (part instanceof Piece.Line line) {
            return vocabulary.isHeading(line.text());
        }
        return part instanceof Band band && recogniser.recognise(band, "", !amongTables) != null;
    }
}
