package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.similarity.OwnText;

/**
 * The figures and words of the year before, beside which a report is judged.
 *
 * @param year that year
 * @param edition in which section 二 was filled; empty when the reports that were added up differ in it
 * @param cells the figures
 * @param kind how they belong to the organ
 * @param source where they come from, as a sentence names it: {@code 合心镇人民政府2023年度报告（本系统已发布）}
 * @param text the words of the report; null unless it is the organ's own
 */
public record LastYear(
        int year,
        String edition,
        Cells cells,
        Kind kind,
        String source,
        @Nullable OwnText text) {

    private static final Set<String> COUNTS_THE_SAME = Set.of("requests", "disputes");

    /** How the figures belong to the organ. */
    public enum Kind {
        /** They are the organ's own. */
        EXACT,
        /** They are those of the organs that were merged into it, added up. */
        SUMMED,
        /** They are those of an organ that was split: more than this organ's share, so nothing certain follows. */
        SPLIT
    }

    /** The organ's own report. */
    public static LastYear of(AnnualReport report, String source) {
        return new LastYear(report.year(), report.edition(), report.cells(), Kind.EXACT, source, OwnText.of(report));
    }

    /**
     * The reports of organs that were merged, added up. A cell in which one of them has no figure has none: a blank is never
     * added as zero.
     *
     * @throws IllegalArgumentException when there is no report, or they are of different years
     */
    public static LastYear summed(List<AnnualReport> reports, String source) {
        AnnualReport first = reports.stream().findFirst().orElseThrow(IllegalArgumentException::new);
        if (reports.stream().anyMatch(report -> report.year() != first.year())) {
            throw new IllegalArgumentException("reports of different years");
        }
        boolean oneEdition =
                reports.stream().allMatch(report -> report.edition().equals(first.edition()));
        Map<CellId, CellValue> sums = new HashMap<>();
        for (CellId cell : first.cells().filled()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (AnnualReport report : reports) {
                BigDecimal figure = report.cells().figure(cell);
                sum = sum == null || figure == null ? null : sum.add(figure);
            }
            if (sum != null && CellValue.Figure.fits(sum)) {
                sums.put(cell, CellValue.of(sum));
            }
        }
        return new LastYear(first.year(), oneEdition ? first.edition() : "", Cells.of(sums), Kind.SUMMED, source, null);
    }

    /** Whether a table counts the same in every edition: those of sections 三 and 四 do, those of section 二 do not. */
    public static boolean countsTheSame(String table) {
        return COUNTS_THE_SAME.contains(table);
    }

    /** The same figures, as those of an organ of which only a part became this one. */
    public LastYear asSplit() {
        return new LastYear(year, edition, cells, Kind.SPLIT, source, null);
    }
}
