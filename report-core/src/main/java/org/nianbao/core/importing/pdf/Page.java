package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page, or one half of it, taken apart.
 *
 * @param width its width
 * @param height its height
 * @param items lines and tables from top to bottom
 */
record Page(float width, float height, List<PageItem> items) {

    private static final float LEAST_GUTTER = 12;
    private static final int LEAST_LINES = 4;

    /** The page as one, or as its two halves when two pages stand side by side on it. */
    static List<Page> of(PageInk ink) {
        List<Run> runs = Run.of(ink.glyphs);
        float gutter = gutter(ink, runs);
        if (gutter < 0) {
            return List.of(of(ink, runs));
        }
        List<Page> halves = new ArrayList<>();
        for (PageInk half : List.of(ink.between(-1_000, gutter), ink.between(gutter, 100_000))) {
            halves.add(of(half, Run.of(half.glyphs)));
        }
        return halves;
    }

    private static Page of(PageInk ink, List<Run> runs) {
        List<Run> left = new ArrayList<>(runs);
        List<PageItem> items = new ArrayList<>();
        List<Lattice> lattices = new ArrayList<>(
                Lattices.of(ink).stream().filter(Lattice::isTable).toList());
        lattices.sort(Comparator.comparing(
                lattice -> lattice.box().width() * lattice.box().height()));
        for (Lattice lattice : lattices) {
            PlacedTable table = lattice.table(left);
            if (table.hasText()) {
                items.add(table);
            }
        }
        List<Run> upright = left.stream().filter(run -> run.direction() == 0).toList();
        TextLine.of(upright).forEach(line -> items.add(new PlacedLine(line, 0)));
        items.sort(Comparator.comparing(PageItem::top));
        return new Page(ink.width, ink.height, items);
    }

    /** Where a white strip parts the page from top to bottom between two columns of text; below 0 when none does. */
    private static float gutter(PageInk ink, List<Run> runs) {
        float[] best = {-1, LEAST_GUTTER};
        List<Rule> taken = new ArrayList<>();
        for (Run run : runs) {
            taken.add(
                    run.direction() == 0
                            ? new Rule(0, run.left(), run.right())
                            : new Rule(0, run.middle() - run.size() / 2, run.middle() + run.size() / 2));
        }
        ink.across.stream().filter(rule -> rule.length() < ink.width * 0.95f).forEach(taken::add);
        taken.sort(Comparator.comparing(Rule::from));
        float end = Float.MAX_VALUE;
        for (Rule rule : taken) {
            float middle = (end + rule.from()) / 2;
            if (rule.from() - end > best[1] && middle > ink.width * 0.38f && middle < ink.width * 0.62f) {
                best[0] = middle;
                best[1] = rule.from() - end;
            }
            end = end == Float.MAX_VALUE ? rule.to() : Math.max(end, rule.to());
        }
        float at = best[0];
        return at > 0
                        && isColumn(
                                runs.stream().filter(run -> run.middle() < at).toList())
                        && isColumn(
                                runs.stream().filter(run -> run.middle() >= at).toList())
                ? at
                : -1;
    }

    /** Whether these are lines of a text and not the cells of a table. */
    private static boolean isColumn(List<Run> runs) {
        return runs.size() >= LEAST_LINES
                && runs.stream().filter(run -> run.text().length() >= 10).count() >= 2;
    }
}
