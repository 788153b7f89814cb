package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nianbao.core.testing.ReportBuilder.good;

/** CY-01 to CY-05, CEL-04, CEL-05: what is judged beside the year before; and T2-06, which looks back within one report. */
class CrossYearRulesTests {

    private static final String AMOUNT = "fees/administrative-fees/amount";
    private static final String PENALTIES = "enforcement/penalties/decisions";

    /** A report that ends as {@link ReportBuilder#good} of the next year begins. */
    private static ReportBuilder before(int year) {
        return good(year).row("requests/carried-forward", 3, 1, 0, 0, 0, 0, 4);
    }

    @Test
    void aYearThatFollowsTheOtherHasNoFinding() {
        assertThat(Checked.beside(before(2023), good(2024))).isEmpty();
        assertThat(Checked.beside(before(2019), good(2020))).isEmpty();
        assertThat(Checked.beside(before(2020), good(2021))).isEmpty();
    }

    @Test
    void withoutTheYearBeforeNothingIsCompared() {
        assertThat(Checked.draft(good(2024).row("requests/carried-in", 3, 1, 0, 0, 0, 0, 4)))
                .isEmpty();
    }

    @Test
    void anotherYearIsNotTheYearBefore() {
        ReportBuilder far = good(2022).row("requests/carried-forward", 90, 1, 0, 0, 0, 0, 91);
        assertThat(Checked.beside(far, good(2024))).isEmpty();
    }

    // CY-01

    @Test
    void whatIsCarriedInIsWhatWasCarriedForward() {
        ReportBuilder lastYear = before(2023).cell("requests/carried-forward/total", 6);

        assertThat(Checked.beside(lastYear, good(2024))).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("CY-01");
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.verdict()).isEqualTo(Verdict.FAIL);
            assertThat(found.stops()).isFalse();
            assertThat(found.needsReason()).isTrue();
            assertThat(found.cells()).containsExactly(CellId.parse("requests/carried-in/total"));
            assertThat(found.expected()).isEqualByComparingTo("6");
            assertThat(found.found()).isEqualByComparingTo("4");
            assertThat(found.message())
                    .contains("“二、上年结转政府信息公开申请数量·总计”填的是4", "上年（2023年度）", "“四、结转下年度继续办理·总计”是6", "少2件", "上年报告");
        });
    }

    @Test
    void aTotalThatIsNotYetTypedIsNotCompared() {
        ReportBuilder lastYear = before(2023).cell("requests/carried-forward/total", 6);

        assertThat(Checked.beside(lastYear, good(2024).raw("requests/carried-in/total", "四件")))
                .extracting(Finding::rule)
                .doesNotContain("CY-01");
        assertThat(Checked.beside(lastYear, good(2024).blank("requests/carried-in/total")))
                .extracting(Finding::rule)
                .doesNotContain("CY-01");
    }

    @Test
    void aYearBeforeWithoutThatFigureLeavesADoubt() {
        assertThat(Checked.beside(before(2023).blank("requests/carried-forward/total"), good(2024)))
                .extracting(Finding::rule, Finding::verdict, Finding::needsReason)
                .containsExactly(tuple("CY-01", Verdict.UNCERTAIN, false));
    }

    @Test
    void aFractionalZeroIsStillEqual() {
        ReportBuilder lastYear =
                before(2023).cell("requests/carried-forward/total", CellValue.of(new BigDecimal("4.0")));
        assertThat(Checked.beside(lastYear, good(2024))).isEmpty();
    }

    @Test
    void theReasonLapsesWhenLastYearsFigureIsCorrected() {
        String six = only(before(2023).cell("requests/carried-forward/total", 6), good(2024))
                .fingerprint();

        assertThat(only(before(2023).cell("requests/carried-forward/total", 6), good(2024))
                        .fingerprint())
                .isEqualTo(six);
        assertThat(only(before(2023).cell("requests/carried-forward/total", 7), good(2024))
                        .fingerprint())
                .isNotEqualTo(six);
    }

    // CY-02

    @Test
    void anApplicantCountedUnderAnotherTypeIsAWarningForEachType() {
        ReportBuilder lastYear = before(2023).row("requests/carried-forward", 4, 0, 0, 0, 0, 0, 4);

        assertThat(Checked.beside(lastYear, good(2024)))
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        found -> found.cells().get(0).column())
                .containsExactly(
                        tuple("CY-02", Severity.WARNING, "natural-person"),
                        tuple("CY-02", Severity.WARNING, "enterprise"));
        assertThat(Checked.beside(lastYear, good(2024)))
                .allSatisfy(found -> assertThat(found.needsReason()).isTrue());
    }

    @Test
    void aTypeWithoutFigureInEitherYearIsPassedOver() {
        assertThat(Checked.beside(before(2023).blank("requests/carried-forward/natural-person"), good(2024)))
                .isEmpty();
        assertThat(Checked.beside(
                        before(2023).row("requests/carried-forward", 3, 1, 0, 0, 0, 0, 4),
                        good(2024).blank("requests/carried-in/enterprise")))
                .extracting(Finding::rule)
                .doesNotContain("CY-02");
    }

    @Test
    void theTotalAloneIsNotSaidTwice() {
        assertThat(Checked.beside(before(2023).cell("requests/carried-forward/total", 5), good(2024)))
                .extracting(Finding::rule)
                .containsExactly("CY-01");
    }

    // CY-03

    @Test
    void whatIsInForceGrowsByWhatWasIssuedLessWhatWasRepealed() {
        ReportBuilder lastYear = before(2023).cell("documents/normative-documents/in-force", 10);
        ReportBuilder report = good(2024).row("documents/normative-documents", 3, 2, 12);

        assertThat(Checked.beside(lastYear, report)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("CY-03");
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.cells())
                    .contains(CellId.parse("documents/normative-documents/in-force"))
                    .hasSize(3);
            assertThat(found.expected()).isEqualByComparingTo("11");
            assertThat(found.found()).isEqualByComparingTo("12");
            assertThat(found.message()).contains("“行政规范性文件”", "现行有效10 ＋ 制发3 － 废止2 ＝ 11", "填的是12", "有效期届满失效", "废旧立新");
        });
    }

    @Test
    void aStockThatContinuesIsRight() {
        ReportBuilder lastYear = before(2023).cell("documents/normative-documents/in-force", 10);
        assertThat(Checked.beside(lastYear, good(2024).row("documents/normative-documents", 3, 2, 11)))
                .isEmpty();
        assertThat(Checked.beside(lastYear, good(2024).row("documents/normative-documents", 0, 0, 10)))
                .isEmpty();
    }

    @Test
    void theStockIsNotComparedWithWhatWasNotCounted() {
        assertThat(Checked.beside(
                        before(2023).blank("documents/normative-documents/in-force"),
                        good(2024).row("documents/normative-documents", 3, 2, 12)))
                .isEmpty();
    }

    @Test
    void sectionTwoIsNeverComparedAcrossTheChangeOfTheFormat() {
        ReportBuilder lastYear = before(2020)
                .row("documents/normative-documents", 5, 5, 90)
                .cell("licensing/licences/decisions", 900)
                .cell(PENALTIES, 500)
                .row("fees/administrative-fees", 12, 1);
        ReportBuilder report = good(2021)
                .row("documents/normative-documents", 1, 0, 7)
                .cell("licensing/licences/decisions", 3)
                .cell(PENALTIES, 2)
                .cell(AMOUNT, 120000);

        assertThat(Checked.beside(lastYear, report))
                .extracting(Finding::rule)
                .doesNotContain("CY-03", "CY-04", "CEL-04", "CEL-05");
        assertThat(Checked.beside(lastYear.cell("requests/carried-forward/total", 9), report))
                .extracting(Finding::rule)
                .contains("CY-01");
    }

    // CY-04

    @Test
    void theProjectsOfLastYearAreWhatLastYearEndedWith() {
        ReportBuilder lastYear = before(2019).row("licensing/licences", 10, -3, 0);

        assertThat(Checked.beside(lastYear, good(2020).cell("licensing/licences/last-year", 10)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("CY-04");
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.cells()).containsExactly(CellId.parse("licensing/licences/last-year"));
                    assertThat(found.expected()).isEqualByComparingTo("7");
                    assertThat(found.message()).contains("“行政许可·上一年项目数量”填的是10", "应为7", "上一年项目数量10", "本年增/减-3");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "licensing/other-services, licensing/other-services/last-year",
        "enforcement/penalties, enforcement/penalties/last-year",
        "enforcement/compulsion, enforcement/compulsion/last-year",
        "fees/administrative-fees, fees/administrative-fees/last-year"
    })
    void everyTableOfProjectsIsCompared(String row, String cell) {
        assertThat(Checked.beside(before(2019).row(row, 4, 2), good(2020).cell(cell, 6)))
                .isEmpty();
        assertThat(Checked.beside(before(2019).row(row, 4, 2), good(2020).cell(cell, 5)))
                .extracting(Finding::rule)
                .containsExactly("CY-04");
    }

    @Test
    void projectsWithoutFigureLastYearAreNotCompared() {
        ReportBuilder lastYear = before(2019).row("licensing/licences", 10, -3, 0);
        ReportBuilder report = good(2020).cell("licensing/licences/last-year", 10);
        assertThat(Checked.beside(lastYear.blank("licensing/licences/change"), report))
                .isEmpty();
        assertThat(Checked.beside(lastYear.blank("licensing/licences"), report)).isEmpty();
    }

    // T2-06

    @Test
    void projectsAreNeverFewerThanNone() {
        assertThat(Checked.draft(good(2020).row("licensing/licences", 3, -5, 0)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("T2-06");
                    assertThat(found.severity()).isEqualTo(Severity.HINT);
                    assertThat(found.message()).contains("“行政许可”", "合计-2", "正负号");
                });
    }

    @Test
    void projectsMayFallToNone() {
        assertThat(Checked.draft(good(2020).row("licensing/licences", 5, -5, 0)))
                .isEmpty();
        assertThat(Checked.draft(good(2020).row("enforcement/penalties", 0, 4, 0)))
                .isEmpty();
        assertThat(Checked.draft(
                        good(2020).row("licensing/licences", 0, -5, 0).raw("licensing/licences/last-year", "约5")))
                .extracting(Finding::rule)
                .doesNotContain("T2-06");
    }

    // CY-05

    @Test
    void pendingDisputesReappear() {
        ReportBuilder lastYear =
                before(2023).row("disputes/reconsideration", 0, 0, 0, 3, 3).row("disputes/direct-suit", 0, 0, 0, 2, 2);

        assertThat(Checked.beside(lastYear, good(2024))).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("CY-05");
            assertThat(found.severity()).isEqualTo(Severity.HINT);
            assertThat(found.needsReason()).isFalse();
            assertThat(found.cells()).hasSize(3);
            assertThat(found.message()).contains("三个总计之和是4", "“尚未审结”之和5");
        });
    }

    @Test
    void asManyDisputesAsWerePendingAreEnough() {
        assertThat(Checked.beside(before(2023).row("disputes/reconsideration", 0, 0, 0, 4, 4), good(2024)))
                .isEmpty();
        assertThat(Checked.beside(before(2023).row("disputes/reconsideration", 3, 3, 3, 0, 9), good(2024)))
                .isEmpty();
        assertThat(Checked.beside(
                        before(2023)
                                .row("disputes/reconsideration", 0, 0, 0, 9, 9)
                                .blank("disputes/direct-suit/pending"),
                        good(2024)))
                .isEmpty();
        assertThat(Checked.beside(
                        before(2023).row("disputes/reconsideration", 0, 0, 0, 9, 9),
                        good(2024).blank("disputes/direct-suit/total")))
                .extracting(Finding::rule)
                .doesNotContain("CY-05");
    }

    // CEL-04

    @ParameterizedTest
    @CsvSource({"0.04, 400, 10倍以上", "12.5, 125000, 10倍以上", "1, 10.01, 10倍以上", "20000, 2, 万分之一", "30000, 1.5, 万分之一"})
    void anAmountThatJumpsMayBeInTheWrongUnit(BigDecimal then, BigDecimal now, String words) {
        assertThat(amounts(then, now)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("CEL-04");
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.stops()).isFalse();
            assertThat(found.message()).contains(now.toPlainString() + "万元", then.toPlainString() + "万元", words, "单位");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "1, 9.99", "10, 1", "20000, 2.01", "0, 500", "500, 0", "3.5, 3.5"})
    void anAmountThatStaysInItsOrderIsRight(BigDecimal then, BigDecimal now) {
        assertThat(amounts(then, now)).isEmpty();
    }

    private static List<Finding> amounts(BigDecimal then, BigDecimal now) {
        return Checked.beside(
                before(2023).cell(AMOUNT, CellValue.of(then)), good(2024).cell(AMOUNT, CellValue.of(now)));
    }

    // CEL-05

    @ParameterizedTest
    @CsvSource({"100, 151", "100, 49", "0, 21", "41, 20"})
    void aCountThatJumpsIsWorthALook(long then, long now) {
        assertThat(Checked.beside(
                        Checked.BUREAU,
                        before(2023).cell(PENALTIES, then),
                        good(2024).cell(PENALTIES, now)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("CEL-05");
                    assertThat(found.severity()).isEqualTo(Severity.HINT);
                    assertThat(found.needsReason()).isFalse();
                    assertThat(found.message()).contains("“行政处罚”", then + " → " + now);
                });
    }

    @ParameterizedTest
    @CsvSource({"100, 150", "100, 50", "0, 20", "20, 0", "1000, 1021", "40, 20"})
    void aCountThatMovesLittleIsNot(long then, long now) {
        assertThat(Checked.beside(
                        Checked.BUREAU,
                        before(2023).cell(PENALTIES, then),
                        good(2024).cell(PENALTIES, now)))
                .isEmpty();
    }

    @Test
    void aRowThatJumpsIsOneFindingWithItsCells() {
        ReportBuilder lastYear = before(2023)
                .row("requests/newly-received", 12, 10, 0, 2, 1, 5, 30)
                .row("requests/granted", 10, 10, 0, 2, 1, 5, 28);

        assertThat(Checked.beside(lastYear, good(2024)))
                .filteredOn(found -> found.cells().get(0).row().equals("newly-received"))
                .singleElement()
                .satisfies(found -> assertThat(found.cells())
                        .extracting(CellId::column)
                        .containsExactly("natural-person", "total"));
        assertThat(Checked.beside(lastYear, good(2024)))
                .extracting(Finding::rule)
                .containsOnly("CEL-05");
    }

    @Test
    void anAmountIsNoCount() {
        assertThat(amounts(new BigDecimal("30"), new BigDecimal("90"))).isEmpty();
    }

    // merged and split

    @Test
    void theFiguresOfMergedOrgansAreAddedUp() {
        LastYear both = LastYear.summed(
                List.of(
                        good(2023)
                                .row("requests/carried-forward", 2, 0, 0, 0, 0, 0, 2)
                                .build(),
                        good(2023)
                                .row("requests/carried-forward", 1, 1, 0, 0, 0, 0, 2)
                                .build()),
                "甲局、乙局2023年度报告");

        assertThat(both.kind()).isEqualTo(LastYear.Kind.SUMMED);
        assertThat(Checked.beside(both, good(2024))).extracting(Finding::rule).doesNotContain("CY-01", "CY-02");
        assertThat(Checked.beside(
                        both,
                        good(2024)
                                .row("requests/carried-in", 4, 1, 0, 0, 0, 0, 5)
                                .row("requests/newly-received", 119, 10, 0, 2, 1, 5, 137)))
                .filteredOn(found -> found.rule().equals("CY-01"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.verdict()).isEqualTo(Verdict.FAIL);
                    assertThat(found.message()).contains("合并前各机关之和", "甲局、乙局2023年度报告");
                });
    }

    @Test
    void aBlankIsNeverAddedAsZero() {
        LastYear both = LastYear.summed(
                List.of(
                        before(2023).build(),
                        before(2023).blank("requests/carried-forward/total").build()),
                "甲、乙");

        assertThat(both.cells().figure(CellId.parse("requests/carried-forward/total")))
                .isNull();
        assertThat(both.cells().figure(CellId.parse("requests/carried-forward/natural-person")))
                .isEqualByComparingTo("6");
        assertThat(Checked.beside(both, good(2024)))
                .filteredOn(found -> found.rule().equals("CY-01"))
                .singleElement()
                .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN));
    }

    @Test
    void mergedOrgansOfDifferentEditionsAreNotComparedInSectionTwo() {
        LastYear both = LastYear.summed(
                List.of(
                        before(2023).cell(PENALTIES, 500).build(),
                        before(2023).cell(PENALTIES, 500).buildAs("2019")),
                "甲、乙");
        assertThat(Checked.beside(both, good(2024))).extracting(Finding::rule).doesNotContain("CEL-05");
    }

    @Test
    void anOrganThatWasSplitOffLeavesADoubtOnly() {
        LastYear whole = LastYear.of(
                        before(2023)
                                .row("requests/carried-forward", 30, 1, 0, 0, 0, 0, 31)
                                .cell(PENALTIES, 800)
                                .row("disputes/direct-suit", 0, 0, 0, 50, 50)
                                .build(),
                        "原综合局2023年度报告")
                .asSplit();

        List<Finding> findings = Checked.beside(whole, good(2024));

        assertThat(findings).extracting(Finding::rule).containsExactly("CY-01", "CY-02");
        assertThat(findings).allSatisfy(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN);
            assertThat(found.needsReason()).isFalse();
            assertThat(found.stops()).isFalse();
            assertThat(found.message()).contains("原综合局2023年度报告", "分设前", String.valueOf(found.expected()));
        });
    }

    private static Finding only(ReportBuilder lastYear, ReportBuilder report) {
        List<Finding> findings = Checked.beside(lastYear, report);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
