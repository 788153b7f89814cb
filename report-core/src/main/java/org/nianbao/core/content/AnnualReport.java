package org.nianbao.core.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.format.CellId;

/**
 * A report: its figures and its texts, immutable.
 *
 * @param edition the edition of the official format in which section 二 is written
 * @param year the report year
 * @param organ the organ's name as the title has it
 * @param title the title as printed
 * @param narratives the blocks of each part; a part without blocks is not in it
 * @param cells the statutory figures; cells of another edition keep their ids
 * @param units the unit of a value whose table prints none
 * @param local local extra indicators by label, outside the statutory tables
 */
public record AnnualReport(
        String edition,
        int year,
        String organ,
        String title,
        Map<Part, List<Block>> narratives,
        Cells cells,
        Map<CellId, String> units,
        Map<String, CellValue> local) {

    public AnnualReport {
        Map<Part, List<Block>> ordered = new EnumMap<>(Part.class);
        narratives.forEach((part, blocks) -> {
            if (!blocks.isEmpty()) {
                ordered.put(part, List.copyOf(blocks));
            }
        });
        narratives = Collections.unmodifiableMap(ordered);
        units = Map.copyOf(units);
        local = Collections.unmodifiableMap(new LinkedHashMap<>(local));
    }

    /** A report in which nothing stands yet, titled as the format wants it. */
    public static AnnualReport empty(String edition, int year, String organ) {
        return new AnnualReport(
                edition, year, organ, titleFor(organ, year), Map.of(), Cells.none(), Map.of(), Map.of());
    }

    /** The title in its usual form. */
    public static String titleFor(String organ, int year) {
        return organ + year + "年政府信息公开工作年度报告";
    }

    /** The blocks of this part; none when it is empty. */
    public List<Block> part(Part part) {
        return narratives.getOrDefault(part, List.of());
    }

    public AnnualReport withCells(Cells changed) {
        return new AnnualReport(edition, year, organ, title, narratives, changed, units, local);
    }

    public AnnualReport withNarratives(Map<Part, List<Block>> changed) {
        return new AnnualReport(edition, year, organ, title, changed, cells, units, local);
    }

    /** The same as a report of another year. Its title is left as it is. */
    public AnnualReport withYear(int changed) {
        return new AnnualReport(edition, changed, organ, title, narratives, cells, units, local);
    }

    public AnnualReport withTitle(String changed) {
        return new AnnualReport(edition, year, organ, changed, narratives, cells, units, local);
    }
}
