package org.nianbao.core.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.ReportBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.core.testing.ReportBuilder.good;

/** {@code check FILE --last-year FILE}, with files. */
class LastYearOptionTests {

    @TempDir
    Path folder;

    private String thisYear;
    private String follows;
    private String differs;

    @BeforeEach
    void writeReports() throws IOException {
        thisYear = write("2024.json", good(2024));
        follows = write("2023.json", toldOtherwise().row("requests/carried-forward", 3, 1, 0, 0, 0, 0, 4));
        differs = write("2023-另.json", toldOtherwise().row("requests/carried-forward", 5, 1, 0, 0, 0, 0, 6));
    }

    /** Last year's report tells of other things: only its figures are of interest here. */
    private static ReportBuilder toldOtherwise() {
        return good(2023)
                .text(Part.OVERVIEW, "各村橱窗换成防雨的，赶集日有人念给老人听。")
                .text(Part.PROBLEMS, "渡口的告示板夜里看不清，雨天容易打湿，村民意见集中。")
                .text(Part.OTHER_MATTERS, "一位退休教师义务抄写布告。");
    }

    private String write(String name, ReportBuilder report) throws IOException {
        return Files.write(folder.resolve(name), new ReportJson(EditionFiles.editions()).write(report.build()))
                .toString();
    }

    @Test
    void aReportThatFollowsItsYearBeforeIsFine() {
        Run run = Run.of("check", thisYear, "--last-year", follows);

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).startsWith("可以提交").doesNotContain("没有上年数据");
    }

    @Test
    void aBreakBetweenTheYearsIsAnErrorThatNamesBothFiguresAndTheFile() {
        Run run = Run.of("check", thisYear, "--last-year", differs, "--format", "json");
        JsonNode finding =
                JsonMapper.shared().readTree(run.out()).get(0).get("findings").get(0);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(finding.get("rule").asString()).isEqualTo("CY-01");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("cells").get(0).asString()).isEqualTo("requests/carried-in/total");
        assertThat(finding.get("expected").asInt()).isEqualTo(6);
        assertThat(finding.get("found").asInt()).isEqualTo(4);
        assertThat(finding.get("message").asString()).contains("2023-另.json", "合心镇人民政府2023年度报告");
    }

    @Test
    void aBreakDoesNotStopASubmission() {
        assertThat(Run.of("check", thisYear, "--last-year", differs).out())
                .startsWith("可以提交，但有 2 处要改正或说明理由")
                .contains("错误：请改正；属实的，提交时说明理由（1）", "CY-01", "CY-02");
    }

    @Test
    void aWordFileOfLastYearDoesAsWell() {
        String docx = folder.resolve("2023.docx").toString();
        assertThat(Run.of("render", differs, "-o", docx).exit()).isZero();

        assertThat(Run.of("check", thisYear, "--last-year", docx, "--format", "json")
                        .out())
                .contains("\"CY-01\"", "\"CY-02\"");
    }

    @Test
    void withoutLastYearItSaysThatNothingWasCompared() {
        Run run = Run.of("check", thisYear);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("没有上年数据，跨年核对没有做");
        assertThat(Run.of("check", thisYear, "--format", "json").out()).doesNotContain("没有上年数据");
    }

    @Test
    void aFileOfAnotherYearIsRefusedNotPassedOver() throws IOException {
        String older = write("2022.json", good(2022));
        Run run = Run.of("check", thisYear, "--last-year", older);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("2022年度", "上年应为2023年度");
    }

    @Test
    void aTextCopiedFromTheFileIsSaidWithItsShare() throws IOException {
        String copied = write("2023-抄.json", good(2023));
        JsonNode findings = JsonMapper.shared()
                .readTree(Run.of("check", thisYear, "--last-year", copied, "--format", "json")
                        .out())
                .get(0)
                .get("findings");

        assertThat(findings)
                .filteredOn(finding -> finding.get("rule").asString().equals("NAR-04"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.get("found").decimalValue()).isEqualByComparingTo("1");
                    assertThat(finding.get("verdict").asString()).isEqualTo("fail");
                });
    }
}
