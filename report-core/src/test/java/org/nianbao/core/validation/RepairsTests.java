package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;
import org.nianbao.core.totals.TotalsFiller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.core.testing.ReportBuilder.good;

/** The hint of the smallest repair: a balanced report spoilt in one place names that place and the number that stood there. */
class RepairsTests {

    private static final int SEEDS = 200;
    private static final ReportFormat FORMAT = EditionFiles.editions().named("2021");
    private static final TableSpec REQUESTS = FORMAT.table("requests").orElseThrow();

    @Test
    void turnedDigitsOfOneCellAreNamedWithTheRightNumber() {
        List<Long> missed = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Cells cells = balanced(random);
            CellId cell = turnable(cells, random);
            BigDecimal right = figure(cells, cell);
            if (!messages(cells.with(cell, CellValue.of(turned(right))), null)
                    .contains("“" + Names.cell(REQUESTS, cell) + "”若为" + right.toPlainString() + "则")) {
                missed.add(seed);
            }
        }
        assertThat(missed).as("seeds missed of %d", SEEDS).isEmpty();
    }

    @Test
    void aFigureOneColumnOverIsNamedWithBothCells() {
        List<Long> missed = new ArrayList<>();
        int spoilt = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Cells cells = balanced(random);
            String row = REQUESTS.leafRows()
                    .get(random.nextInt(REQUESTS.leafRows().size()))
                    .leafId();
            int column = random.nextInt(5);
            CellId right = new CellId(
                    "requests", row, REQUESTS.leafColumns().get(column).leafId());
            CellId wrong = new CellId(
                    "requests", row, REQUESTS.leafColumns().get(column + 1).leafId());
            BigDecimal here = figure(cells, right);
            BigDecimal there = figure(cells, wrong);
            if (here.compareTo(there) == 0) {
                continue;
            }
            spoilt++;
            Cells moved = cells.with(right, CellValue.of(there)).with(wrong, CellValue.of(here));
            if (!messages(moved, null)
                    .contains("“" + Names.row(REQUESTS, row) + "”的“" + Names.column(REQUESTS, right.column()) + "”若为"
                            + here.toPlainString())) {
                missed.add(seed);
            }
        }
        assertThat(spoilt).isGreaterThan(SEEDS / 2);
        assertThat(missed).as("seeds missed of %d", spoilt).hasSizeLessThanOrEqualTo(spoilt / 20);
    }

    @Test
    void aForgottenCarryOverIsNamedByLastYearsNumbers() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Cells cells = balanced(new Random(seed));
            Map<CellId, CellValue> before = new HashMap<>();
            Cells spoilt = cells;
            for (Header column : REQUESTS.leafColumns()) {
                CellId in = new CellId("requests", "carried-in", column.leafId());
                before.put(new CellId("requests", "carried-forward", column.leafId()), CellValue.of(figure(cells, in)));
                spoilt = spoilt.with(in, CellValue.of(0));
            }
            LastYear lastYear = new LastYear(2023, "2021", Cells.of(before), LastYear.Kind.EXACT, "上年报告", null);
            assertThat(messages(spoilt, lastYear)).as("seed %d", seed).contains("看来漏填了上年结转", "与上年报告的“结转下年度继续办理”一致");
        }
    }

    @Test
    void aForgottenCarryOverIsGuessedFromZerosWithoutLastYear() {
        assertThat(text(Checked.draft(good(2024).row("requests/carried-in", 0, 0, 0, 0, 0, 0, 0))))
                .contains("看来漏填了上年结转：“二、上年结转政府信息公开申请数量”的“自然人”若为3、“商业企业”若为1、“总计”若为4，则各式均平，请核对台账。");
    }

    @Test
    void turnedDigitsOfAShortSumAreNamedAlone() {
        assertThat(text(Checked.draft(good(2024).row("disputes/reconsideration", 12, 1, 0, 1, 41))))
                .contains("“总计”若为14则平（填的是41，看来数字写颠倒了），请核对台账。")
                .doesNotContain("单看这一式");
    }

    @Test
    void whatFitsSeveralCellsNamesThemAll() {
        assertThat(text(Checked.draft(good(2024).row("disputes/reconsideration", 2, 1, 0, 1, 6))))
                .contains("“结果维持”应为4", "“结果纠正”应为3", "“其他结果”应为2", "“尚未审结”应为3", "“总计”应为4");
    }

    /** Small figures, all identities true, something carried in. */
    private static Cells balanced(Random random) {
        Map<CellId, CellValue> figures = new HashMap<>();
        FORMAT.cells()
                .forEach(cell -> figures.put(cell, CellValue.of(random.nextInt(3) == 0 ? 0 : random.nextInt(90))));
        for (Header column : REQUESTS.leafColumns()) {
            figures.put(new CellId("requests", "carried-in", column.leafId()), CellValue.of(1 + random.nextInt(9)));
            figures.put(
                    new CellId("requests", "carried-forward", column.leafId()), CellValue.of(10 + random.nextInt(9)));
        }
        return BalancedReportsTests.balanced(FORMAT, new TotalsFiller(FORMAT).fill(Cells.of(figures)));
    }

    private static CellId turnable(Cells cells, Random random) {
        List<CellId> able = REQUESTS.cells().stream()
                .filter(cell -> {
                    BigDecimal figure = figure(cells, cell);
                    return figure.compareTo(BigDecimal.TEN) >= 0
                            && turned(figure).compareTo(figure) != 0;
                })
                .toList();
        return able.get(random.nextInt(able.size()));
    }

    /** The last two digits exchanged. */
    private static BigDecimal turned(BigDecimal figure) {
        String digits = figure.toPlainString();
        int last = digits.length() - 1;
        return new BigDecimal(digits.substring(0, last - 1) + digits.charAt(last) + digits.charAt(last - 1));
    }

    private static String messages(Cells cells, @Nullable LastYear lastYear) {
        AnnualReport report =
                AnnualReport.empty("2021", 2024, ReportBuilder.ORGAN).withCells(cells);
        return text(Checked.report(report, new Context(Checked.TOWN, lastYear, null)));
    }

    private static String text(List<Finding> findings) {
        return String.join("\n", findings.stream().map(Finding::message).toList());
    }

    private static BigDecimal figure(Cells cells, CellId cell) {
        return Objects.requireNonNull(cells.figure(cell));
    }
}
