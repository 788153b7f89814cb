package org.nianbao.core.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nianbao.core.testing.ReportBuilder.good;

/** T3-01 to T3-03, T4-01 to T4-03 as findings: what they say. What they judge is in the golden cases. */
class ArithmeticRulesTests {

    @Test
    void theSumIsSpelledOutInFiguresAndWords() {
        Finding found = first(good(2024).row("requests/carried-forward", 4, 1, 0, 0, 0, 0, 5), "T3-01");

        assertThat(found.message())
                .startsWith("自然人：120 + 3 ≠ 118 + 4，左边多1")
                .contains("“一、本年新收政府信息公开申请数量”120", "“四、结转下年度继续办理”4");
        assertThat(found.stops()).isTrue();
        assertThat(found.expected()).isEqualByComparingTo("123");
        assertThat(found.found()).isEqualByComparingTo("122");
        assertThat(found.cells())
                .containsExactly(
                        CellId.parse("requests/newly-received/natural-person"),
                        CellId.parse("requests/carried-in/natural-person"),
                        CellId.parse("requests/total-handled/natural-person"),
                        CellId.parse("requests/carried-forward/natural-person"));
        assertThat(found.basis()).contains("〔2021〕30号");
    }

    @Test
    void whereTwoIdentitiesMeetInOneCellItIsNamed() {
        List<Finding> findings = Checked.draft(good(2024).cell("requests/carried-forward/natural-person", 50));

        assertThat(findings).extracting(Finding::rule).containsExactly("T3-01", "T3-03");
        assertThat(findings)
                .allSatisfy(found -> assertThat(found.message()).contains("“四、结转下年度继续办理·自然人”若为5则两式均平，请核对台账"));
    }

    @Test
    void whereNoCellCanBeNamedAllCandidatesAre() {
        Finding found = first(good(2024).row("requests/carried-forward", 4, 1, 0, 0, 0, 0, 5), "T3-01");
        assertThat(found.message())
                .contains("“一、本年新收政府信息公开申请数量”应为119", "“二、上年结转政府信息公开申请数量”应为2", "“（七）总计”应为119", "“四、结转下年度继续办理”应为5")
                .doesNotContain("两式均平");
    }

    @Test
    void aCandidateIsNeverNegative() {
        Finding found = first(good(2024).row("requests/carried-forward", 10, 1, 0, 0, 0, 0, 11), "T3-01");
        assertThat(found.message()).contains("“二、上年结转政府信息公开申请数量”应为8").doesNotContain("应为-");
        Finding other = first(good(2024).row("requests/carried-forward", 0, 1, 0, 0, 0, 0, 1), "T3-01");
        assertThat(other.message()).doesNotContain("“二、上年结转政府信息公开申请数量”应为-2");
    }

    @Test
    void aTotalKnowsWhatItShouldBe() {
        List<Finding> findings = Checked.draft(good(2024).cell("disputes/reconsideration/total", 5));
        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("T4-01");
            assertThat(found.expected()).isEqualByComparingTo("4");
            assertThat(found.found()).isEqualByComparingTo("5");
            assertThat(found.message()).startsWith("行政复议：2 + 1 + 0 + 1 ≠ 5，左边少1");
        });
    }

    @Test
    void aLongSumLeavesOutTheZeros() {
        Finding found = first(good(2024).cell("requests/granted/natural-person", 119), "T3-02");
        assertThat(found.message()).startsWith("自然人：119 ≠ 118，左边多1。").doesNotContain("“1.属于国家秘密”0");
        assertThat(found.expected()).isEqualByComparingTo("119");
        assertThat(found.found()).isEqualByComparingTo("118");
    }

    @Test
    void linesThatCannotBeJudgedAreOneFindingThatStopsNothing() {
        List<Finding> findings = Checked.draft(
                good(2024).raw("requests/carried-in/natural-person", "三件").cell("requests/carried-in/total", null));

        assertThat(findings)
                .filteredOn(found -> found.rule().equals("T3-01"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN);
                    assertThat(found.stops()).isFalse();
                    assertThat(found.cells()).hasSize(2);
                    assertThat(found.message()).contains("“自然人”、“总计”", "2格没有数字");
                });
    }

    @Test
    void blocksOfDisputesStopToo() {
        assertThat(Checked.draft(good(2020)
                        .cell("disputes/direct-suit/total", 1)
                        .cell("disputes/suit-after-reconsideration/pending", 1)))
                .extracting(Finding::rule, Finding::stops)
                .containsExactly(tuple("T4-02", true), tuple("T4-03", true));
    }

    @Test
    void aFingerprintHoldsTheValues() {
        String three =
                first(good(2024).cell("disputes/direct-suit/total", 3), "T4-02").fingerprint();
        assertThat(first(good(2024).cell("disputes/direct-suit/total", 3).text(Part.PROBLEMS, "改了文字。"), "T4-02")
                        .fingerprint())
                .isEqualTo(three);
        assertThat(first(good(2024).cell("disputes/direct-suit/total", 4), "T4-02")
                        .fingerprint())
                .isNotEqualTo(three);
        assertThat(three).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void theRuleBookListsEveryRuleOnceWithWhatItDoes() {
        List<Rule> rules = RuleBook.rules(EditionFiles.editions());
        assertThat(rules)
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .contains(
                        "STR-01", "STR-02", "STR-03", "STR-04", "STR-05", "CEL-01", "CEL-02", "CEL-03", "T2-01",
                        "T2-02", "T2-05", "T3-01", "T3-02", "T3-03", "T4-01", "T4-02", "T4-03", "NAR-10", "CEL-04",
                        "CEL-05", "CY-01", "CY-02", "CY-03", "CY-04", "CY-05", "T2-06");
        Set<String> stopping = rules.stream().filter(Rule::stops).map(Rule::id).collect(Collectors.toSet());
        assertThat(stopping)
                .containsExactlyInAnyOrder(
                        "STR-02", "STR-05", "CEL-01", "CEL-02", "CEL-03", "T2-01", "T3-01", "T3-02", "T3-03", "T4-01",
                        "T4-02", "T4-03");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.sentence()).isNotBlank();
            assertThat(rule.basis()).isNotBlank();
        });
    }

    @Test
    void findingsComeBySectionThenRuleAndAlwaysTheSame() {
        ReportBuilder report = good(2024)
                .title("合心镇2023年政府信息公开工作年度报告")
                .text(Part.OTHER_MATTERS)
                .cell("disputes/direct-suit/total", 1)
                .cell("requests/carried-forward/total", 9)
                .cell("enforcement/penalties/decisions", CellValue.raw("3件"))
                .cell("documents/rules/in-force", 1);
        List<Finding> findings = Checked.draft(report);

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("STR-04", "CEL-02", "T2-01", "T3-01", "T3-03", "T4-02", "STR-02");
        assertThat(Checked.draft(report)).isEqualTo(findings);
    }

    private static Finding first(ReportBuilder report, String rule) {
        return Checked.draft(report).stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
