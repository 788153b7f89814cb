package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;

/** Parts the pieces of a file that holds one report after the other. */
final class SeveralReports {

    /** So many sections and tables are a report and no quotation of one. */
    private static final int SECTIONS = 3;

    private static final int TABLES = 2;
    private static final int LONGEST_NAME = 40;

    private final Vocabulary vocabulary;
    private final Recogniser recogniser;
    private final List<Piece> pieces;
    private final Map<String, Integer> lastSection = new HashMap<>();
    private final Map<String, Integer> lastTable = new HashMap<>();

    private SeveralReports(Vocabulary vocabulary, Recogniser recogniser, List<Piece> pieces) {
        this.vocabulary = vocabulary;
        this.recogniser = recogniser;
        this.pieces = pieces;
    }

    /** The pieces of each report; all pieces when there is one report or none. */
    static List<List<Piece>> of(Vocabulary vocabulary, Recogniser recogniser, List<Piece> pieces) {
        long bands = pieces.stream().filter(Band.class::isInstance).count();
        return bands < 2 * TABLES ? List.of(pieces) : new SeveralReports(vocabulary, recogniser, pieces).split();
    }

    private List<List<Piece>> split() {
        for (int i = 0; i < pieces.size(); i++) {
            String section = section(i);
            if (section != null) {
                lastSection.put(section, i);
            }
            String table = table(i);
            if (table != null) {
                lastTable.put(table, i);
            }
        }
        List<List<Piece>> reports = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        Set<String> tables = new HashSet<>();
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean whole = sections.size() >= SECTIONS && tables.size() >= TABLES;
            if (whole && anotherFollows(sections, i) && mayBegin(i)) {
                int begin = beginOfTitle(i);
                reports.add(pieces.subList(from, begin));
                from = begin;
                sections.clear();
                tables.clear();
            }
            add(sections, section(i));
            add(tables, table(i));
        }
        reports.add(pieces.subList(from, pieces.size()));
        return reports;
    }

    private static void add(Set<String> all, @Nullable String one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** Whether from here on there are the sections that were there before, and tables. */
    private boolean anotherFollows(Set<String> before, int piece) {
        long again = before.stream()
                .filter(section -> lastSection.getOrDefault(section, -1) >= piece)
                .count();
        long tables = lastTable.values().stream().filter(last -> last >= piece).count();
        return again >= SECTIONS && tables >= TABLES;
    }

    /** Whether a title stands here, or the first section's heading where no title is. */
    private boolean mayBegin(int piece) {
        if (!(pieces.get(piece) instanceof Piece.Line line)) {
            return false;
        }
        return ReportTitle.isTitle(Blanks.strip(line.text())) || "一".equals(section(piece));
    }

    private @Nullable String section(int piece) {
        Vocabulary.Heading heading =
                pieces.get(piece) instanceof Piece.Line line ? vocabulary.heading(Blanks.strip(line.text())) : null;
        return heading == null ? null : heading.section();
    }

    private @Nullable String table(int piece) {
        TableLabels table = pieces.get(piece) instanceof Band band ? recogniser.recognise(band, "", false) : null;
        return table == null ? null : table.table();
    }

    /** The title's first line: the organ's name may stand on a line before. */
    private int beginOfTitle(int piece) {
        if (piece == 0
                || !(pieces.get(piece) instanceof Piece.Line line)
                || !ReportTitle.isTitle(line.text())
                || !ReportTitle.of(line.text()).organ().isEmpty()
                || !(pieces.get(piece - 1) instanceof Piece.Line above)) {
            return piece;
        }
        String name = Label.plain(above.text());
        return name.length() <= LONGEST_NAME && name.matches("[\\p{IsHan}()·]+") && !above.right() ? piece - 1 : piece;
    }
}
