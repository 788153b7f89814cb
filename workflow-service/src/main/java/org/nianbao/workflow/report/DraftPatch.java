package org.nianbao.workflow.report;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.validation.LastYear;

/**
 * What somebody changed in a draft, place by place: what they saw there and what they put there.
 *
 * @param title the change of the title; null when it was left alone
 */
public record DraftPatch(
        DraftChange.Kind kind,
        @Nullable Change<String> title,
        Map<CellId, Change<CellValue>> cells,
        Map<CellId, Change<String>> units,
        Map<String, Change<CellValue>> local,
        List<BlockChange> blocks) {

    /**
     * One place.
     *
     * @param from what they saw; null for nothing
     * @param to what they put there; null for nothing
     */
    public record Change<T>(@Nullable T from, @Nullable T to) {}

    /**
     * One block added, changed or removed.
     *
     * @param from what they saw; null when they added it
     * @param to what they put there; null when they removed it
     * @param after the block that it comes after; null for the first place
     */
    public record BlockChange(
            Part part,
            String id,
            @Nullable Block from,
            @Nullable Block to,
            @Nullable String after) {

        String place() {
            return part.id() + "/" + id;
        }
    }

    public DraftPatch {
        cells = Map.copyOf(cells);
        units = Map.copyOf(units);
        local = Map.copyOf(local);
        blocks = List.copyOf(blocks);
    }

    /** Whether it does nothing but turn blanks into zeros. */
    boolean onlyConfirmsZeros() {
        return title == null
                && units.isEmpty()
                && local.isEmpty()
                && blocks.isEmpty()
                && cells.values().stream()
                        .allMatch(change ->
                                change.from() == null && CellValue.of(0).equals(change.to()));
    }

    /** Whether it does nothing but carry last year's 结转下年度 into 上年结转, to the figure. */
    boolean onlyCarriesOver(@Nullable LastYear lastYear) {
        return lastYear != null
                && title == null
                && units.isEmpty()
                && local.isEmpty()
                && blocks.isEmpty()
                && cells.entrySet().stream()
                        .allMatch(entry -> isCarriedOver(entry.getKey(), entry.getValue(), lastYear));
    }

    private static boolean isCarriedOver(CellId cell, Change<CellValue> change, LastYear lastYear) {
        CellValue before = lastYear.cells().get(new CellId("requests", "carried-forward", cell.column()));
        return cell.table().equals("requests")
                && cell.row().equals("carried-in")
                && before != null
                && before.equals(change.to());
    }
}
