package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Landmarks;

/** Brings the pages that stand on the sheets of a file into the order in which they are read. */
final class Sheets {

    private Sheets() {}

    /**
     * The pages. Halves of a sheet are read one after the other; when the right halves begin a report of their own, all
     * left halves come first.
     */
    static List<Page> inOrder(List<List<Page>> sheets, Landmarks landmarks) {
        boolean twoReports = sheets.stream()
                .filter(sheet -> sheet.size() == 2)
                .findFirst()
                .map(sheet -> hasTitle(sheet.get(0), landmarks) && hasTitle(sheet.get(1), landmarks))
                .orElse(false);
        List<Page> first = new ArrayList<>();
        List<Page> second = new ArrayList<>();
        for (List<Page> sheet : sheets) {
            first.add(sheet.get(0));
            if (sheet.size() == 2) {
                (twoReports ? second : first).add(sheet.get(1));
            }
        }
        first.addAll(second);
        return first;
    }

    private static boolean hasTitle(Page page, Landmarks landmarks) {
        StringBuilder lines = new StringBuilder();
        int seen = 0;
        for (PageItem item : page.items()) {
            if (!(item instanceof PlacedLine line) || ++seen > 4) {
                break;
            }
            lines.append(line.text());
            if (landmarks.isTitle(line.text()) || landmarks.isTitle(lines.toString())) {
                return true;
            }
        }
        return false;
    }
}
