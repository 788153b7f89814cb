package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nianbao.core.importing.source.Blanks;

/** Runs that stand on one base line. */
final class TextLine {

    private static final float WORD_GAP = 0.2f;
    private static final float WIDE_GAP = 1.3f;

    private final List<Run> runs = new ArrayList<>();
    private float base;
    private float size;

    /** Groups runs of one direction into lines, from top to bottom. */
    static List<TextLine> of(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(Run::line).thenComparing(Run::left));
        List<TextLine> lines = new ArrayList<>();
        TextLine open = null;
        for (Run run : sorted) {
            if (open == null || run.line() - open.base > 0.5f * Math.max(open.size, run.size())) {
                open = new TextLine();
                lines.add(open);
            }
            open.add(run);
        }
        lines.forEach(line -> line.runs.sort(Comparator.comparing(Run::left)));
        return lines;
    }

    private void add(Run run) {
        runs.add(run);
        if (run.size() > size) {
            size = run.size();
            base = run.line();
        }
    }

    float left() {
        return runs.get(0).left();
    }

    float right() {
        return (float) runs.stream().mapToDouble(Run::right).max().orElse(0);
    }

    float base() {
        return base;
    }

    float size() {
        return size;
    }

    List<Run> runs() {
        return runs;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Run before = null;
        for (Run run : runs) {
            String words = isRaised(run) ? Blanks.raised(run.text()) : run.text();
            if (before != null && isParted(before, run, text, words)) {
                text.append(' ');
            }
            text.append(words);
            before = run;
        }
        return text.toString();
    }

    /** The runs in groups between which there is more than a word's gap. */
    List<TextLine> parts(float gap) {
        List<TextLine> parts = new ArrayList<>();
        TextLine part = null;
        Run before = null;
        for (Run run : runs) {
            if (part == null || before == null || run.left() - before.right() > gap * size) {
                part = new TextLine();
                parts.add(part);
            }
            part.add(run);
            before = run;
        }
        return parts;
    }

    private boolean isRaised(Run run) {
        return run.size() < 0.8f * size && run.line() < base - 0.12f * size;
    }

    private boolean isParted(Run before, Run run, StringBuilder text, String words) {
        float gap = run.left() - before.right();
        if (gap > WIDE_GAP * size) {
            return true;
        }
        return gap > WORD_GAP * size
                && isWestern(text.charAt(text.length() - 1))
                && !words.isEmpty()
                && isWestern(words.charAt(0));
    }

    static boolean isWestern(char c) {
        return c > ' ' && c < 0x2000;
    }
}
