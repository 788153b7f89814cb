package org.nianbao.core.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;

/** Says in what a row label differs from the edition's. */
final class RowWording {

    private RowWording() {}

    static void check(
            TableLabels table,
            Found<TableLabels.RowLabel> found,
            @Nullable SourceCell cell,
            Notes notes,
            List<String> deviations) {
        String printed = cell == null ? "" : Blanks.joined(cell.text());
        String official = found.what().header().label();
        Label label = Label.of(printed);
        boolean last = table.rows().find(label) != null;
        if (!last || found.grade() == Grade.GUESSED) {
            String row = found.what().row();
            notes.guessed(
                    row == null ? table.table() : table.table() + "/" + row,
                    printed,
                    official,
                    table.name() + "里的“" + printed + "”一行按“" + official + "”读入，请核对。");
        }
        if (!last || found.grade() != Grade.EXACT) {
            deviations.add("行标题“" + printed + "”应为“" + official + "”");
        } else if (!label.numeral().equals(Label.of(official).numeral())) {
            deviations.add("行标题“" + printed + "”的序号应为“" + official + "”");
        }
    }
}
