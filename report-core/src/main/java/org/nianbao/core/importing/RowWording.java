package org.nianbao.core.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;

/** Says in what a row label differs from the edition's. */
final class RowWording {

    private RowWording() {}

    /** Whether the row is guessed rather than named. */
    static boolean check(
            TableLabels table, Found<TableLabels.RowLabel> found, @Nullable SourceCell cell, List<String> deviations) {
        String printed = cell == null ? "" : Blanks.joined(cell.text());
        String official = found.what().header().label();
        Label label = Label.of(printed);
        boolean last = (table.spec().across() ? table.downRows() : table.rows()).find(label) != null;
        if (!last || found.grade() != Grade.EXACT) {
            deviations.add("行标题“" + printed + "”应为“" + official + "”");
        } else if (!label.numeral().equals(Label.of(official).numeral())) {
            deviations.add("行标题“" + printed + "”的序号应为“" + official + "”");
        }
        return !last || found.grade() == Grade.GUESSED;
    }
}
