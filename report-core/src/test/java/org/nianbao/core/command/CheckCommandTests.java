package org.nianbao.core.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

    @TempDir
    Path folder;

    private Path right;
    private Path wrong;

    @BeforeEach
    void writeTwoReports() throws IOException {
        Cells zero = Cells.none();
        for (CellId cell : EditionFiles.editions().named("2021").cells()) {
            zero = zero.with(cell, CellValue.of(0));
        }
        AnnualReport report = AnnualReport.empty("2021", 2024, "合心镇人民政府").withCells(zero);
        for (Part part : List.of(Part.PREAMBLE, Part.OVERVIEW, Part.PROBLEMS, Part.OTHER_MATTERS)) {
            var texts = new EnumMap<Part, List<Block>>(Part.class);
            texts.putAll(report.narratives());
            texts.put(part, List.of(Block.paragraph(part.id(), "所列数据的统计期限自2024年1月1日起至2024年12月31日止，未收取信息处理费。")));
            report = report.withNarratives(texts);
        }
        right = write("对.json", report);
        wrong = write(
                "错.json", report.withCells(zero.with(CellId.parse("requests/newly-received/total"), CellValue.of(7))));
    }

    private Path write(String name, AnnualReport report) throws IOException {
        return Files.write(folder.resolve(name), new ReportJson(EditionFiles.editions()).write(report));
    }

    private static JsonNode json(Run run) {
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void saysOnTheFirstLineThatAReportCanGo() {
        Run run = Run.of("check", right.toString());

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).startsWith("可以提交");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysOnTheFirstLineThatAReportCannotGoAndThenWhyAndWhere() {
        Run run = Run.of("check", wrong.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("不能提交：2 处必须改正")
                .contains("T3-01")
                .contains("T3-03")
                .contains("位置：");
    }

    @Test
    void answersOneObjectForEachFileInJson() {
        Run run = Run.of("check", right.toString(), wrong.toString(), "--format", "json");
        JsonNode answer = json(run);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(answer).hasSize(2);
        assertThat(answer.get(0).propertyNames()).containsExactly("file", "edition", "year", "organ", "findings");
        assertThat(answer.get(0).get("file").asString()).isEqualTo(right.toString());
        assertThat(answer.get(1).get("year").asInt()).isEqualTo(2024);
        JsonNode finding = answer.get(1)
                .get("findings")
                .valueStream()
                .filter(each -> each.get("rule").asString().equals("T3-03"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.propertyNames())
                .containsExactly("rule", "severity", "verdict", "cells", "anchor", "expected", "found", "message");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("verdict").asString()).isEqualTo("fail");
        assertThat(finding.get("cells").get(0).asString()).startsWith("requests/");
        assertThat(finding.get("anchor").isNull()).isTrue();
    }

    @Test
    void takesTheWorstFileForTheExitCodeAndStillAnswersForTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("坏.docx"), "不是文档", StandardCharsets.UTF_8);
        Run run = Run.of("check", broken.toString(), right.toString(), "--format", "json");
        JsonNode answer = json(run);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(answer).hasSize(2);
        assertThat(answer.get(0).get("edition").isNull()).isTrue();
        assertThat(answer.get(0).get("error").get("message").asString()).isNotBlank();
        assertThat(answer.get(1).get("organ").asString()).isEqualTo("合心镇人民政府");
        assertThat(run.err()).contains("坏.docx").doesNotContain("Exception");
    }

    @Test
    void checksWhatRenderWrote() {
        Path docx = folder.resolve("错.docx");
        Path html = folder.resolve("错.html");
        assertThat(Run.of("render", wrong.toString(), "-o", docx.toString()).exit())
                .isZero();
        assertThat(Run.of("render", wrong.toString(), "-o", html.toString()).exit())
                .isZero();

        for (Path file : List.of(docx, html)) {
            JsonNode answer = json(Run.of("check", file.toString(), "--format=json"));
            assertThat(answer.get(0).get("findings").toString())
                    .contains("T3-01")
                    .contains("T3-03");
        }
    }

    @Test
    void takesTheTypeOfTheOrganFromTheCommandLine() throws IOException {
        Path rules = write(
                "规章.json",
                new ReportJson(EditionFiles.editions())
                        .read(Files.readAllBytes(right))
                        .withCells(Cells.none().with(CellId.parse("documents/rules/issued"), CellValue.of(1))));

        assertThat(Run.of("check", rules.toString(), "--organ-type", "town", "--format", "json")
                        .out())
                .contains("\"T2-01\"");
        assertThat(Run.of("check", rules.toString(), "--organ-type", "city", "--format", "json")
                        .out())
                .doesNotContain("\"T2-01\"");
    }

    @Test
    void writesAWorkbookBesidesItsAnswer() throws IOException {
        Path workbook = folder.resolve("结果.xlsx");
        for (int again = 0; again < 2; again++) {
            Run run = Run.of("check", right.toString(), wrong.toString(), "--xlsx", workbook.toString());
            assertThat(run.exit()).as(run.err()).isEqualTo(1);
            assertThat(run.out()).contains("检查结果已写入 " + workbook).contains("共 2 个文件：1 个没有必须改正的，1 个不能提交。");
        }
        try (XSSFWorkbook read = new XSSFWorkbook(workbook.toFile().toString())) {
            assertThat(read.getNumberOfSheets()).isEqualTo(2);
            assertThat(read.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .startsWith("不能提交：2 处必须改正");
        }
        Run silent = Run.of("check", wrong.toString(), "--format=json", "--xlsx", workbook.toString());
        assertThat(json(silent)).hasSize(1);
    }

    @Test
    void writesNoWorkbookOverAnythingElse() throws IOException {
        Path text = Files.writeString(folder.resolve("不是.xlsx"), "文字");
        for (String name : List.of(text.toString(), folder.resolve("结果.csv").toString(), right.toString())) {
            Run run = Run.of("check", right.toString(), "--xlsx", name);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).doesNotContain("Exception");
        }
        assertThat(Files.readString(text)).isEqualTo("文字");
        Run unread = Run.of(
                "check", text.toString(), "--xlsx", folder.resolve("新.xlsx").toString());
        assertThat(unread.exit()).isEqualTo(2);
        assertThat(folder.resolve("新.xlsx")).doesNotExist();
    }

    @Test
    void refusesWrongUsageInASentence() {
        for (Run run : List.of(
                Run.of("check"),
                Run.of("check", right.toString(), "--organ-type", "village"),
                Run.of("check", right.toString(), "--format", "xml"),
                Run.of(
                        "check",
                        right.toString(),
                        "--last-year",
                        folder.resolve("没有.docx").toString()),
                Run.of("check", right.toString(), "--verbose"),
                Run.of("check", folder.resolve("没有.docx").toString()))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        }
    }
}
