package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.RandomReports;
import org.nianbao.core.totals.TotalsFiller;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of any figures. */
class BalancedReportsTests {

    @RepeatedTest(40)
    void filledTotalsSatisfyEveryIdentityThatDefinesThem(RepetitionInfo repetition) {
        ReportFormat format = format(repetition);
        Cells filled =
                new TotalsFiller(format).fill(new RandomReports(repetition.getCurrentRepetition()).figures(format));

        assertThat(broken(format, filled))
                .as("seed %d", repetition.getCurrentRepetition())
                .filteredOn(one -> one.equation().defines() != null)
                .isEmpty();
    }

    @RepeatedTest(20)
    void fillingTwiceIsFillingOnce(RepetitionInfo repetition) {
        ReportFormat format = format(repetition);
        TotalsFiller totals = new TotalsFiller(format);
        Cells filled = totals.fill(new RandomReports(repetition.getCurrentRepetition()).figures(format));
        assertThat(totals.fill(filled)).isEqualTo(filled);
    }

    @RepeatedTest(20)
    void theSumOfBalancedReportsIsBalanced(RepetitionInfo repetition) {
        ReportFormat format = format(repetition);
        RandomReports random = new RandomReports(repetition.getCurrentRepetition());
        Cells one = balanced(format, random.figures(format));
        Cells other = balanced(format, random.figures(format));
        assertThat(broken(format, one)).isEmpty();

        Map<CellId, CellValue> sum = new HashMap<>();
        format.cells()
                .forEach(cell -> sum.put(cell, CellValue.of(figure(one, cell).add(figure(other, cell)))));

        assertThat(broken(format, Cells.of(sum))).isEmpty();
    }

    @RepeatedTest(20)
    void aBalancedReportWithOneFigureChangedIsNoLongerBalanced(RepetitionInfo repetition) {
        ReportFormat format = format(repetition);
        Cells cells = balanced(format, new RandomReports(repetition.getCurrentRepetition()).figures(format));
        for (CellId cell : List.of(
                CellId.parse("requests/granted/enterprise"),
                CellId.parse("requests/carried-forward/total"),
                CellId.parse("disputes/direct-suit/other"))) {
            Cells changed = cells.with(cell, CellValue.of(figure(cells, cell).add(BigDecimal.ONE)));
            assertThat(broken(format, changed))
                    .isNotEmpty()
                    .allMatch(one -> one.equation().terms().stream()
                            .map(Equation.Term::cell)
                            .anyMatch(cell::equals));
        }
    }

    /** Totals filled, then what the definitions leave free set so that the other identities hold too. */
    static Cells balanced(ReportFormat format, Cells figures) {
        TotalsFiller totals = new TotalsFiller(format);
        Cells cells = totals.fill(figures);
        for (Equation equation : format.equations()) {
            if (equation.rule().equals("T3-01") && !equation.line().equals("total")) {
                CellId received = CellId.parse("requests/newly-received/" + equation.line());
                cells = cells.with(
                        received, CellValue.of(Objects.requireNonNull(equation.solveFor(received, cells::figure))));
            }
            if (equation.rule().equals("T2-05")) {
                CellId total = equation.terms().get(0).cell();
                CellId fresh = equation.terms().get(1).cell();
                cells = cells.with(total, CellValue.of(figure(cells, total).add(figure(cells, fresh))));
            }
        }
        return totals.fill(cells);
    }

    private static List<IdentityCheck.Broken> broken(ReportFormat format, Cells cells) {
        return format.tables().stream()
                .flatMap(table -> IdentityCheck.check(table, cells).stream())
                .toList();
    }

    private static BigDecimal figure(Cells cells, CellId cell) {
        return Objects.requireNonNull(cells.figure(cell));
    }

    private static ReportFormat format(RepetitionInfo repetition) {
        return EditionFiles.editions().formats().get(repetition.getCurrentRepetition() % 2);
    }
}
