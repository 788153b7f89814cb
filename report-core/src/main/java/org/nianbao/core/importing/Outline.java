package org.nianbao.core.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Runs;

/** Where in the pieces of a document the title and the section headings are. */
final class Outline {

    private static final int SEARCHED_FOR_TITLE = 60;
    private static final int MOST_TITLE_LINES = 3;

    private final Vocabulary vocabulary;
    private final List<Piece> pieces;
    private final Vocabulary.@Nullable Heading[] named;
    private final boolean[] contents;
    private final Map<Integer, Vocabulary.Heading> headings = new HashMap<>();
    private final Set<Integer> titleLines = new HashSet<>();
    private @Nullable ReportTitle title;

    private Outline(Vocabulary vocabulary, List<Piece> pieces) {
        this.vocabulary = vocabulary;
        this.pieces = pieces;
        this.named = named(vocabulary, pieces);
        boolean[] marked = new boolean[named.length];
        for (int i = 0; i < named.length; i++) {
            marked[i] = named[i] != null;
        }
        this.contents = Runs.contents(marked);
    }

    static Outline of(Vocabulary vocabulary, List<Piece> pieces) {
        Outline outline = new Outline(vocabulary, pieces);
        outline.findHeadings();
        outline.findTitle();
        return outline;
    }

    /** The heading at this piece; null when it is none. */
    Vocabulary.@Nullable Heading heading(int piece) {
        return headings.get(piece);
    }

    boolean hasHeadings() {
        return !headings.isEmpty();
    }

    /** The piece of the first section heading; the number of pieces when there is none. */
    int firstHeading() {
        return headings.keySet().stream().mapToInt(Integer::intValue).min().orElse(pieces.size());
    }

    /** The title; null when no line has the shape of one. */
    @Nullable
    ReportTitle title() {
        return title;
    }

    boolean isTitle(int piece) {
        return titleLines.contains(piece);
    }

    /** The last piece of the title; -1 when there is none. */
    int lastTitleLine() {
        return titleLines.stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    /** The level that the file's style gives its section headings; 0 when it gives none. */
    int sectionLevel() {
        return headings.keySet().stream()
                .map(pieces::get)
                .mapToInt(piece -> piece instanceof Piece.Line line ? line.headingLevel() : 0)
                .filter(level -> level > 0)
                .min()
                .orElse(0);
    }

    private static Vocabulary.@Nullable Heading[] named(Vocabulary vocabulary, List<Piece> pieces) {
        Vocabulary.@Nullable Heading[] named = new Vocabulary.Heading[pieces.size()];
        for (int i = 0; i < named.length; i++) {
            if (pieces.get(i) instanceof Piece.Line line) {
                named[i] = vocabulary.heading(Blanks.strip(line.text()));
            }
        }
        return named;
    }

    /** Of several lines that name the same section the best one is its heading: numbered, official, with text after it. */
    private void findHeadings() {
        Map<String, Integer> best = new HashMap<>();
        Map<String, Integer> scores = new HashMap<>();
        for (int i = 0; i < named.length; i++) {
            Vocabulary.Heading heading = named[i];
            if (heading == null || !(pieces.get(i) instanceof Piece.Line line)) {
                continue;
            }
            int score = score(heading, line, i);
            if (score > scores.getOrDefault(heading.section(), 0)) {
                scores.put(heading.section(), score);
                best.put(heading.section(), i);
            }
        }
        best.values().forEach(piece -> headings.put(piece, Objects.requireNonNull(named[piece])));
    }

    private int score(Vocabulary.Heading heading, Piece.Line line, int piece) {
        int score = 1 + heading.grade().weight();
        if (!heading.number().isEmpty()) {
            score += heading.isNumberedRight() ? 8 : heading.bracketed() ? 1 : 6;
        }
        if (line.headingLevel() > 0) {
            score += 4;
        }
        if (isInContents(piece)) {
            return 1;
        }
        boolean followed = piece + 1 < named.length && named[piece + 1] == null;
        return followed ? score + 5 : score;
    }

    /** Whether a line stands among others that name sections, with nothing between them: a table of contents. */
    boolean isInContents(int piece) {
        return contents[piece];
    }

    /** The title may stand on one line or be broken over up to three; the lines that say most and are fewest win. */
    private void findTitle() {
        int end = Math.min(Math.min(firstHeading(), pieces.size()), SEARCHED_FOR_TITLE);
        int bestScore = 0;
        for (int from = 0; from < end; from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < Math.min(end, from + MOST_TITLE_LINES); to++) {
                if (!(pieces.get(to) instanceof Piece.Line line)) {
                    break;
                }
                String text = Blanks.strip(line.text());
                if (to > from && joined.length() + text.length() > 90) {
                    break;
                }
                joined.append(text);
                if ((to > from && !continues(from)) || !ReportTitle.isTitle(joined.toString())) {
                    continue;
                }
                ReportTitle candidate = ReportTitle.of(joined.toString());
                int score = 10
                        + (candidate.organ().isEmpty() ? 0 : 6)
                        + (candidate.year() == null ? 0 : 6)
                        - 2 * (to - from);
                if (score > bestScore) {
                    bestScore = score;
                    title = candidate;
                    titleLines.clear();
                    for (int i = from; i <= to; i++) {
                        titleLines.add(i);
                    }
                }
            }
        }
    }

    /** Whether the line may be the beginning of a title: a name or a year, not a sentence or a portal's menu. */
    private boolean continues(int piece) {
        String text = pieces.get(piece) instanceof Piece.Line line ? Label.plain(line.text()) : "";
        return text.length() <= 40 && text.matches("[\\p{IsHan}\\d()·]+") && !vocabulary.isHeading(text);
    }
}
