package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.importing.source.SourceCell;

/**
 * Decides where a head says two things: by the places of its cells the columns stand in one order, by its words in another. A merged cell
 * is wrong then, and every heading behind it stands over its neighbour's figures.
 */
final class HeadOrders {

    private static final String TOTAL = "total";

    private HeadOrders() {}

    /** Whether both readings have all columns, in different orders. */
    static boolean differ(List<FoundColumn> byPlace, List<FoundColumn> byWords) {
        return byPlace.size() == byWords.size() && !slots(byPlace).equals(slots(byWords));
    }

    private static List<Slot> slots(List<FoundColumn> columns) {
        return columns.stream()
                .sorted((a, b) -> Integer.compare(a.places().get(0), b.places().get(0)))
                .map(FoundColumn::slot)
                .toList();
    }

    /**
     * The reading whose lines add up while those of the other do not; its columns are guessed. No columns when that does not
     * decide.
     */
    static List<FoundColumn> settled(Band band, List<FoundColumn> byPlace, List<FoundColumn> byWords) {
        boolean places = addsUp(band, byPlace);
        boolean words = addsUp(band, byWords);
        if (places == words) {
            return List.of();
        }
        return (words ? byWords : byPlace)
                .stream()
                        .map(column -> new FoundColumn(column.slot(), column.printed(), Grade.GUESSED, column.places()))
                        .toList();
    }

    /** Whether in each line that has any figure but zeros the total is the sum of the others. */
    private static boolean addsUp(Band band, List<FoundColumn> columns) {
        boolean any = false;
        for (int row : band.dataRows()) {
            BigDecimal difference = BigDecimal.ZERO;
            boolean whole = true;
            for (FoundColumn column : columns) {
                BigDecimal figure = figure(band, row, column);
                whole &= figure != null;
                if (figure != null) {
                    boolean total = column.slot().column().equals(TOTAL);
                    difference = total ? difference.subtract(figure) : difference.add(figure);
                    any |= whole && figure.signum() != 0;
                }
            }
            if (whole && difference.signum() != 0) {
                return false;
            }
        }
        return any;
    }

    private static @Nullable BigDecimal figure(Band band, int row, FoundColumn column) {
        int place = column.places().get(0);
        List<SourceCell> line = new ArrayList<>(
                place < 0 ? band.grid().distinct(row) : band.grid().rows().get(row));
        place = place < 0 ? place + line.size() : place;
        return place >= 0
                        && place < line.size()
                        && Figures.read(line.get(place).text(), false, "", Set.of())
                                        .value()
                                instanceof CellValue.Figure figure
                ? figure.number()
                : null;
    }
}
