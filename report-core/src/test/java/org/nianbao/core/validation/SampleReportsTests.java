package org.nianbao.core.validation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said about published reports. Each finding was checked by hand against the report. */
class SampleReportsTests {

    private final ReportValidator validator = new ReportValidator(EditionFiles.editions());

    @Test
    void theFirstReportHasTwoKindsOfErrorAndNoneOfArithmetic() {
        List<Finding> findings =
                validator.validate(Samples.hexin(), new Context(Organ.guessed("合心镇"), null, Samples.hexinStructure()));

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsExactly("NAR-10", "NAR-10", "STR-02");
    }

    @Test
    void figuresOfACompleteReportHaveNoError() {
        for (String name : List.of("2024-jiangsu-huaian", "2025-jiangsu-shuyang", "2025-zhejiang-hangzhou")) {
            assertThat(check(name, true))
                    .as(name)
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    @Test
    void fiveColumnsThatWereLeftBlankAreOneFinding() {
        List<Finding> findings = check("2023-jiangsu-shuyang-fagaiju", true);

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR && finding.verdict() == Verdict.FAIL)
                .singleElement()
                .satisfies(blank -> {
                    assertThat(blank.rule()).isEqualTo("CEL-01");
                    assertThat(blank.stops()).isTrue();
                    assertThat(blank.cells()).hasSize(125);
                    assertThat(blank.message()).contains("“商业企业”、“科研机构”、“社会公益组织”、“法律服务机构”、“法人或其他组织·其他”各列整列空白");
                });
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("T3-03"))
                .singleElement()
                .satisfies(unsure -> assertThat(unsure.stops()).isFalse());
    }

    @Test
    void whatWasNotReadIsNoError() {
        assertThat(check("2020-sichuan-hongya-qilipingzhen", false))
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .isEmpty();
    }

    private List<Finding> check(String sample, boolean complete) {
        AnnualReport report = Samples.figures(sample);
        return validator.validate(
                report, new Context(Organ.guessed(report.organ()), null, SourceStructure.ofFigures(complete)));
    }
}
