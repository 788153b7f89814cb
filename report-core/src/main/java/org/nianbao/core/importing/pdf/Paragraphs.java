package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceParagraph;

/** Puts the lines of a text together into paragraphs, over page breaks too. */
final class Paragraphs {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[条章节]|[①-⑳])");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：]$");

    private final Landmarks landmarks;
    private final SourceBuilder source;
    private final float left;
    private final float right;
    private final float gap;
    private final StringBuilder open = new StringBuilder();
    private boolean atRight;
    private @Nullable PlacedLine last;

    Paragraphs(Landmarks landmarks, SourceBuilder source, List<PlacedLine> lines) {
        this.landmarks = landmarks;
        this.source = source;
        this.right = right(lines);
        this.left = left(lines, right);
        this.gap = gap(lines);
    }

    void line(PlacedLine line) {
        if (last == null || !continues(last, line)) {
            end();
            atRight = line.left() > (left + right) / 2 && line.left() - left > 4 * line.size();
        }
        append(line.text());
        last = line;
    }

    /** Ends the paragraph: a table follows, or nothing. */
    void end() {
        if (!open.isEmpty()) {
            source.add(new SourceParagraph(open.toString(), 0, atRight));
            open.setLength(0);
        }
        last = null;
    }

    private void append(String text) {
        if (!open.isEmpty()
                && !text.isEmpty()
                && Character.isLetter(open.charAt(open.length() - 1))
                && TextLine.isWestern(open.charAt(open.length() - 1))
                && TextLine.isWestern(text.charAt(0))) {
            open.append(' ');
        }
        open.append(text);
    }

    private boolean continues(PlacedLine before, PlacedLine line) {
        if (Math.abs(before.size() - line.size()) > 0.15f * line.size()
                || landmarks.isHeading(before.text())
                || landmarks.isHeading(line.text())
                || landmarks.isCaption(line.text())) {
            return false;
        }
        boolean full = before.right() > right - 1.8f * line.size();
        boolean flush = line.left() < left + 0.9f * line.size();
        boolean far = line.base() > before.base() && line.base() - before.base() > 1.35f * gap;
        if (!full || !flush || far) {
            return false;
        }
        boolean ended = SENTENCE_END.matcher(before.text()).find();
        return !(ended && NUMBERED.matcher(line.text()).find());
    }

    private static float right(List<PlacedLine> lines) {
        List<Float> rights =
                new ArrayList<>(lines.stream().map(PlacedLine::right).toList());
        rights.sort(null);
        return rights.isEmpty() ? 0 : rights.get((rights.size() - 1) * 97 / 100);
    }

    /** Where most of the longer lines begin that begin furthest left. */
    private static float left(List<PlacedLine> lines, float right) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (PlacedLine line : lines) {
            if (line.text().length() > 4) {
                counts.merge(Math.round(line.left() / 3), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 3f
                * counts.entrySet().stream()
                        .filter(entry -> entry.getValue() * 4 >= most)
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(0);
    }

    private static float gap(List<PlacedLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).base() - lines.get(i - 1).base();
            if (gap > 0 && gap < 5 * lines.get(i).size()) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 2);
    }
}
