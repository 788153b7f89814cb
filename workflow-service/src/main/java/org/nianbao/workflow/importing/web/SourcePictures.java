package org.nianbao.workflow.importing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.Note;
import org.nianbao.core.importing.SourceRow;
import org.nianbao.core.importing.source.SourceCell;

/** The rows of the file that notes speak of, each once: a row with ten notes is one picture. */
final class SourcePictures {

    /**
     * @param column the column in which it begins, from 0
     * @param rows how many rows it takes
     * @param columns how many columns it takes
     */
    record CellView(String text, int column, int rows, int columns) {

        static CellView of(SourceCell cell) {
            return new CellView(cell.text(), cell.column(), cell.rowSpan(), cell.columnSpan());
        }
    }

    record PictureView(List<List<CellView>> head, List<CellView> cells) {}

    /**
     * @param picture which picture, from 0
     * @param marked which of its cells; -1 for the whole row
     */
    record SourceView(int picture, int marked) {}

    private record Row(List<List<SourceCell>> head, List<SourceCell> cells) {}

    private final Map<Row, Integer> numbers = new LinkedHashMap<>();

    @Nullable
    SourceView of(Note note) {
        SourceRow source = note.source();
        if (source == null) {
            return null;
        }
        Row row = new Row(source.head(), source.cells());
        Integer number = numbers.get(row);
        if (number == null) {
            number = numbers.size();
            numbers.put(row, number);
        }
        return new SourceView(number, source.marked());
    }

    List<PictureView> all() {
        List<PictureView> pictures = new ArrayList<>();
        for (Row row : numbers.keySet()) {
            pictures.add(new PictureView(
                    row.head().stream()
                            .map(line -> line.stream().map(CellView::of).toList())
                            .toList(),
                    row.cells().stream().map(CellView::of).toList()));
        }
        return pictures;
    }
}
