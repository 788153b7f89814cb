package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.List;

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

    private void line(Piece.Line line) {
        Vocabulary.Heading heading = vocabulary.heading(Blanks.strip(line.text()));
        if (heading != null) {
            amongTables = TABLE_SECTIONS.contains(heading.section());
        }
        pieces.add(line);
    }

    private void grid(SourceGrid grid) {
        List<Piece> parts = new ArrayList<>();
        GridSplitter.split(vocabulary, grid, parts::add);
        boolean statutory = parts.stream().anyMatch(this::isStatutory);
        if (!statutory) {
            pieces.add(new Piece.Plain(grid));
            return;
        }
        for (Piece part : parts) {
            if (part instanceof Piece.Line line) {
                line(line);
            } else {
                pieces.add(part);
            }
        }
    }

    /** Whether a part shows that its grid is no table of the text. */
    private boolean isStatutory(Piece part) {
        if (part instanceof Piece.Line line) {
            return vocabulary.isHeading(line.text());
        }
        return part instanceof Band band && recogniser.recognise(band, "", !amongTables) != null;
    }
}
