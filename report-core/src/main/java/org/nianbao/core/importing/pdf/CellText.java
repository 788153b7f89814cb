package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** The text of one cell, a line for each line drawn. */
final class CellText {

    private CellText() {}

    static String of(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (int direction = 0; direction < 4; direction++) {
            List<Run> same = new ArrayList<>();
            for (Run run : runs) {
                if (run.direction() == direction) {
                    same.add(run);
                }
            }
            for (TextLine line : TextLine.of(same)) {
                text.append(text.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        return text.toString();
    }
}
