package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that were printed as two: the label over the whole width, its figures under it. */
final class WrappedLines {

    /** So many pairs are no accident. */
    private static final int ENOUGH = 3;

    private WrappedLines() {}

    /** The lines, joined where every label without figures is followed by figures without a label. */
    static List<TableLine> joined(List<TableLine> lines) {
        int labels = 0;
        int pairs = 0;
        int loose = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isLabelAlone(lines.get(i))) {
                labels++;
                pairs += i + 1 < lines.size() && areFiguresAlone(lines.get(i + 1)) ? 1 : 0;
            }
            loose += areFiguresAlone(lines.get(i)) ? 1 : 0;
        }
        if (pairs == 0 || pairs != labels || pairs != loose) {
            return lines;
        }
        List<TableLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TableLine line = lines.get(i);
            joined.add(isLabelAlone(line) ? line.with(lines.get(++i), pairs < ENOUGH) : line);
        }
        return joined;
    }

    private static boolean isLabelAlone(TableLine line) {
        return line.namesACell() && !line.cells().hasFigures();
    }

    private static boolean areFiguresAlone(TableLine line) {
        return !line.namesACell() && line.cells().clear() && line.cells().hasFigures();
    }
}
