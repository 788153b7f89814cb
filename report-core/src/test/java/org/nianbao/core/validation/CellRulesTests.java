package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.FoundTable;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.CellId;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;
import org.nianbao.core.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.core.testing.ReportBuilder.good;

/** CEL-01 to CEL-03, T2-01, T2-02, T2-05, STR-03. */
class CellRulesTests {

    private static final String AMOUNT = "fees/administrative-fees/amount";
    private static final String PENALTIES = "enforcement/penalties/decisions";

    // CEL-01

    @Test
    void aBlankCellStopsAndIsNamed() {
        assertThat(Checked.draft(good(2024).cell(PENALTIES, null)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("CEL-01");
                    assertThat(found.stops()).isTrue();
                    assertThat(found.cells()).containsExactly(CellId.parse(PENALTIES));
                    assertThat(found.message()).contains("“行政处罚”一行", "“本年处理决定数量”", "填0");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "——", "无", "／", "暂无"})
    void aDashIsNoValueAndIsSaidByThisRuleAlone(String typed) {
        assertThat(Checked.draft(good(2024).raw(PENALTIES, typed)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("CEL-01");
                    assertThat(found.message()).contains("“" + typed + "”");
                });
    }

    @Test
    void zeroAndANegativeChangeAreValues() {
        assertThat(Checked.draft(
                        good(2020).cell("licensing/licences/last-year", 5).cell("licensing/licences/change", -3)))
                .isEmpty();
    }

    @Test
    void theBlankCellsOfARowAreOneFinding() {
        List<Finding> findings =
                Checked.draft(good(2024).blank("requests/granted/enterprise").blank("requests/granted/research"));
        assertThat(findings)
                .filteredOn(found -> found.rule().equals("CEL-01"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.cells()).hasSize(2);
                    assertThat(found.message()).contains("“（一）予以公开”一行", "“商业企业”", "“科研机构”");
                });
        assertThat(findings)
                .filteredOn(found -> !found.rule().equals("CEL-01"))
                .allMatch(found -> found.verdict() == Verdict.UNCERTAIN && !found.stops());
    }

    @Test
    void aBlankTableIsOneFindingAndLeavesNothingUncertain() {
        assertThat(Checked.draft(good(2024).blank("requests/"))).singleElement().satisfies(found -> {
            assertThat(found.cells()).hasSize(175);
            assertThat(found.message()).contains("整张表");
        });
    }

    @Test
    void aNewDraftHasAFindingForEachTableNotForEachCell() {
        List<Finding> findings =
                Checked.report(AnnualReport.empty("2021", 2024, ReportBuilder.ORGAN), Context.of(Checked.TOWN));
        assertThat(findings).filteredOn(found -> found.rule().equals("CEL-01")).hasSizeLessThanOrEqualTo(7);
        assertThat(findings).noneMatch(found -> found.verdict() == Verdict.UNCERTAIN);
    }

    // CEL-02

    @ParameterizedTest
    @CsvSource({"3.5, 整数", "-1, 负数"})
    void aCountIsWholeAndNotNegative(BigDecimal number, String word) {
        assertThat(Checked.by(Checked.BUREAU, good(2024).cell(PENALTIES, CellValue.of(number))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("CEL-02");
                    assertThat(found.stops()).isTrue();
                    assertThat(found.found()).isEqualByComparingTo(number);
                    assertThat(found.message()).contains("“行政处罚·本年处理决定数量”", word);
                });
    }

    @ParameterizedTest
    @CsvSource({"12件, 12", "１２, 12", "约30, 30", "'1,234', 1234", "1.2万件, 12000"})
    void textInACountIsRefusedAndTheNumberOffered(String typed, BigDecimal meant) {
        assertThat(Checked.draft(good(2024).raw(PENALTIES, typed)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("CEL-02");
                    assertThat(found.expected()).isEqualByComparingTo(meant);
                    assertThat(found.message()).contains("“" + typed + "”", "应为" + meant.toPlainString());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"十二件", "12/13", "见附件", "1 和 2", "1..2"})
    void whatIsNoNumberIsRefusedWithoutAnOffer(String typed) {
        assertThat(Checked.draft(good(2024).raw(PENALTIES, typed)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("CEL-02");
                    assertThat(found.expected()).isNull();
                });
    }

    // CEL-03

    @ParameterizedTest
    @CsvSource({"3.5万, 3.5", "35000元, 3.5", "3.5万元, 3.5", "400元, 0.04", "1亿元, 10000", "３．５万, 3.5"})
    void anAmountWithItsUnitIsRefusedAndConverted(String typed, BigDecimal meant) {
        assertThat(Checked.draft(good(2024).raw(AMOUNT, typed))).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("CEL-03");
            assertThat(found.stops()).isTrue();
            assertThat(found.expected()).isEqualByComparingTo(meant);
            assertThat(found.message()).contains("万元", meant.toPlainString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "-1"})
    void anAmountHasSixDecimalsAndIsNotNegative(BigDecimal number) {
        assertThat(Checked.draft(good(2024).cell(AMOUNT, CellValue.of(number))))
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo("CEL-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.04", "96171.6", "4068.208", "0.000001"})
    void amountsAsTheyAreReportedAreRight(BigDecimal number) {
        assertThat(Checked.draft(good(2024).cell(AMOUNT, CellValue.of(number)))).isEmpty();
    }

    // T2-01

    @Test
    void rulesOfATownStopOnceItsPowerIsKnown() {
        ReportBuilder report = good(2024).cell("documents/rules/in-force", 2);
        assertThat(Checked.draft(report)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("T2-01");
            assertThat(found.stops()).isTrue();
            assertThat(found.cells()).containsExactly(CellId.parse("documents/rules/in-force"));
            assertThat(found.message()).contains("乡镇人民政府没有规章制定权", "“现行有效件数”2");
        });
    }

    @Test
    void rulesOfAnOrganWhoseTypeIsGuessedAreADoubt() {
        ReportBuilder report = good(2024).cell("documents/rules/in-force", 2);
        assertThat(Checked.by(Organ.guessed(ReportBuilder.ORGAN), report))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN);
                    assertThat(found.stops()).isFalse();
                    assertThat(found.needsReason()).isFalse();
                });
    }

    @Test
    void aCityMayMakeRulesAndAnyoneMayReportNone() {
        assertThat(Checked.by(
                        Organ.known(OrganType.CITY, ReportBuilder.ORGAN),
                        good(2024).cell("documents/rules/in-force", 2)))
                .isEmpty();
        assertThat(Checked.by(Organ.guessed(ReportBuilder.ORGAN), good(2024))).isEmpty();
    }

    // T2-02

    @Test
    void aNegativeStockOfLastYearIsAWarning() {
        assertThat(Checked.draft(good(2024).row("documents/normative-documents", 9, 1, 7)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("T2-02");
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.needsReason()).isTrue();
                    assertThat(found.message()).contains("现行有效7 － 制发9 ＋ 废止1 ＝ -1");
                });
    }

    @Test
    void aStockOfZeroOrMoreIsRight() {
        assertThat(Checked.draft(good(2024).row("documents/normative-documents", 8, 1, 7)))
                .isEmpty();
        assertThat(Checked.draft(good(2024).row("documents/normative-documents", 8, 26, 66)))
                .isEmpty();
    }

    // T2-05

    @Test
    void fewerDisclosedInAllThanNewlyIsAnErrorThatNeedsAReason() {
        assertThat(Checked.draft(good(2020).row("documents/normative-documents", 3, 3, 2)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("T2-05");
                    assertThat(found.severity()).isEqualTo(Severity.ERROR);
                    assertThat(found.stops()).isFalse();
                    assertThat(found.needsReason()).isTrue();
                    assertThat(found.expected()).isEqualByComparingTo("3");
                    assertThat(found.found()).isEqualByComparingTo("2");
                });
        assertThat(Checked.draft(good(2020).row("documents/normative-documents", 3, 2, 2)))
                .isEmpty();
    }

    // STR-03

    @Test
    void aTableInTheOtherEditionIsJudgedByThatEditionAndSaysSo() {
        List<Finding> findings = Checked.draft(good(2024)
                .blank("documents/")
                .cell("documents/rules/made", 0)
                .cell("documents/rules/newly-disclosed", 0)
                .cell("documents/rules/total-disclosed", 0)
                .cell("documents/normative-documents/made", 1)
                .cell("documents/normative-documents/newly-disclosed", 2)
                .cell("documents/normative-documents/total-disclosed", 1));

        assertThat(findings).extracting(Finding::rule).containsExactly("STR-03", "T2-05");
        assertThat(findings.get(0).stops()).isFalse();
        assertThat(findings.get(0).message()).contains("2019年版", "2021年版");
    }

    @Test
    void aTableWithTheCellsOfBothEditionsIsMixed() {
        assertThat(Checked.draft(good(2024).cell("documents/rules/made", 0)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("STR-03");
                    assertThat(found.message()).contains("混用", "规章·本年新制作数量");
                });
    }

    @Test
    void aTableThatTheEditionHasNotIsNamed() {
        assertThat(Checked.draft(good(2024).cell("procurement/centralised/items", 3)))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("第二十条第（九）项", "不属于2021年版"));
    }

    @Test
    void anUndividedRowStandsForItsRowsAndMustBeDivided() {
        ReportBuilder report = undivided();
        assertThat(Checked.draft(report)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("STR-03");
            assertThat(found.stops()).isFalse();
            assertThat(found.message()).contains("（六）其他处理", "分成3行", "分到各行");
        });
        assertThat(Checked.file(report, SourceStructure.ofFigures(true)))
                .extracting(Finding::rule)
                .containsExactly("STR-02", "STR-03");
    }

    @Test
    void whatTheFileSaysOfTheUndividedRowIsNotSaidTwice() {
        SourceStructure file = new SourceStructure(
                Samples.hexinStructure().headings(),
                List.of(new FoundTable("requests", "2021", List.of("“（六）其他处理”没有分成3项"))),
                List.of());
        assertThat(Checked.file(undivided(), file))
                .filteredOn(found -> found.rule().equals("STR-03"))
                .hasSize(1);
    }

    @Test
    void deviationsOfAFileAreOneFindingForEachTable() {
        SourceStructure file = new SourceStructure(
                Samples.hexinStructure().headings(),
                List.of(
                        new FoundTable("requests", "2021", List.of("缺少“2.重复申请”一行", "多出“小计”一行")),
                        new FoundTable("disputes", "2021", List.of())),
                List.of());
        assertThat(Checked.file(good(2024).blank("requests/repeated/"), file))
                .filteredOn(found -> found.rule().equals("STR-03"))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("缺少“2.重复申请”一行；多出“小计”一行"));
    }

    private static ReportBuilder undivided() {
        ReportBuilder report = good(2024).row("requests/total-handled", 120, 10, 0, 2, 1, 5, 138);
        report.row("requests/newly-received", 122, 10, 0, 2, 1, 5, 140);
        for (String row : List.of("supplement-overdue", "fee-unpaid", "other")) {
            report.blank("requests/" + row + "/");
        }
        return report.row("requests/other-handling", 2, 0, 0, 0, 0, 0, 2);
    }
}
