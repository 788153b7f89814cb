package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.RandomReports;

import static org.assertj.core.api.Assertions.assertThat;

/** Random pairs of years: one that follows the other has no finding of the kind; one cell changed has exactly its own. */
class YearsThatFollowTests {

    private static final int TRIALS = 12;
    private static final Editions EDITIONS = EditionFiles.editions();
    private static final Set<String> CROSS_YEAR = Set.of("CY-01", "CY-02", "CY-03", "CY-04");

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2024})
    void aYearThatFollowsHasNoFindingAndABrokenOneHas(int year) {
        for (long seed = 1; seed <= TRIALS; seed++) {
            RandomReports random = new RandomReports(seed);
            AnnualReport before = report(year - 1, random.figures(EDITIONS.forYear(year - 1)));
            Cells now = following(before, random.figures(EDITIONS.forYear(year)), year);

            assertThat(rules(before, report(year, now))).as("seed %s", seed).isEmpty();

            CellId person = CellId.parse("requests/carried-in/natural-person");
            assertThat(rules(before, report(year, plusOne(now, person))))
                    .as("seed %s", seed)
                    .containsExactly("CY-02");
            CellId total = CellId.parse("requests/carried-in/total");
            assertThat(rules(before, report(year, plusOne(now, total))))
                    .as("seed %s", seed)
                    .containsExactly("CY-01");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2024})
    void whatIsSplitOrMissingNeverFails(int year) {
        for (long seed = 1; seed <= TRIALS; seed++) {
            RandomReports random = new RandomReports(seed);
            AnnualReport before = report(year - 1, random.figures(EDITIONS.forYear(year - 1)));
            AnnualReport now = report(year, random.figures(EDITIONS.forYear(year)));

            assertThat(findings(LastYear.of(before, "上年").asSplit(), now))
                    .as("seed %s", seed)
                    .allMatch(found -> found.verdict() == Verdict.UNCERTAIN);
            assertThat(findings(LastYear.of(report(year - 1, Cells.none()), "上年"), now))
                    .as("seed %s", seed)
                    .allMatch(found -> found.verdict() == Verdict.UNCERTAIN);
        }
    }

    private static AnnualReport report(int year, Cells cells) {
        ReportFormat format = EDITIONS.forYear(year);
        return AnnualReport.empty(format.edition(), year, "合心镇人民政府").withCells(cells);
    }

    private static List<String> rules(AnnualReport before, AnnualReport now) {
        return findings(LastYear.of(before, "上年"), now).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static List<Finding> findings(LastYear before, AnnualReport now) {
        return Checked.report(now, new Context(Checked.TOWN, before, null)).stream()
                .filter(found -> CROSS_YEAR.contains(found.rule()))
                .toList();
    }

    /** Figures that begin as the year before ended. */
    private static Cells following(AnnualReport before, Cells random, int year) {
        Cells now = random;
        for (CellId cell : EDITIONS.forYear(year).cells()) {
            if (cell.row().equals("carried-in")) {
                now = now.with(cell, before.cells().get(new CellId("requests", "carried-forward", cell.column())));
            }
            if (cell.column().equals("in-force") && before.cells().figure(cell) != null) {
                BigDecimal stock = figure(before.cells(), cell)
                        .add(figure(now, new CellId(cell.table(), cell.row(), "issued")))
                        .subtract(figure(now, new CellId(cell.table(), cell.row(), "repealed")));
                now = now.with(cell, CellValue.of(stock));
            }
            if (cell.column().equals("last-year") && before.cells().figure(cell) != null) {
                now = now.with(
                        cell,
                        CellValue.of(figure(before.cells(), cell)
                                .add(figure(before.cells(), new CellId(cell.table(), cell.row(), "change")))));
            }
        }
        return now;
    }

    private static Cells plusOne(Cells cells, CellId cell) {
        return cells.with(cell, CellValue.of(figure(cells, cell).add(BigDecimal.ONE)));
    }

    private static BigDecimal figure(Cells cells, CellId cell) {
        BigDecimal figure = cells.figure(cell);
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
