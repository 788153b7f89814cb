package org.nianbao.core.rendering.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Headline;
import org.nianbao.core.validation.Severity;
import org.nianbao.core.validation.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsWriterTests {

    private static final int MESSAGE = 0;
    private static final int QUOTE = 4;
    private static final int EXPECTED = 5;
    private static final int REASON = 10;

    private static Finding finding(String rule, Severity severity, String message, String quote) {
        return new Finding(
                rule,
                severity,
                Verdict.FAIL,
                false,
                List.of(),
                new Anchor("overview", "b1", 0, quote.length(), quote),
                null,
                null,
                message,
                "依据",
                rule + message);
    }

    private static FindingsSheet sheet(String organ, List<Finding> findings, Map<String, String> reasons) {
        Headline headline = Headline.of(findings, one -> false, null);
        return new FindingsSheet(
                organ, 2024, "2021", "", "2026.3", headline.verdict(), headline.counts(), findings, reasons);
    }

    private static XSSFWorkbook written(FindingsSheet... sheets) throws IOException {
        byte[] bytes = new FindingsWriter(EditionFiles.editions()).write(List.of(sheets));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(
                cell.getCellType() == CellType.NUMERIC
                        ? BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString()
                        : cell.getStringCellValue()));
        return texts;
    }

    @Test
    void saysTheMessageInWordsFirstThenThePlaceTheNumbersTheRuleAndTheReason() throws IOException {
        ReportBuilder report = ReportBuilder.good(2024).cell("requests/newly-received/total", 139);
        List<Finding> findings = Checked.draft(report).stream()
                .filter(finding -> finding.rule().equals("T3-03"))
                .toList();
        assertThat(findings).hasSize(1);
        Finding wrong = findings.get(0);

        try (XSSFWorkbook workbook =
                written(sheet(ReportBuilder.ORGAN, findings, Map.of(wrong.fingerprint(), "已与信访部门核对")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("不能提交：1 处必须改正（错误 1 · 提醒 0 · 提示 0 · 待确认 0）");
            assertThat(texts(sheet.getRow(2)))
                    .containsExactly("问题和办法", "部分", "行", "列", "原文", "应为", "现为", "级别", "规则", "依据", "已作说明");
            assertThat(texts(sheet.getRow(3)))
                    .containsExactly(
                            wrong.message(),
                            "三、收到和处理政府信息公开申请情况",
                            "一、本年新收政府信息公开申请数量",
                            "自然人等7列",
                            "",
                            "138",
                            "139",
                            "必须改正",
                            "T3-03",
                            wrong.basis(),
                            "已与信访部门核对");
            assertThat(sheet.getRow(3).getCell(EXPECTED).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        }
    }

    @Test
    void whatBeginsLikeAFormulaStaysAText() throws IOException {
        List<String> hostile = List.of("=1+1", "+86 10", "-12", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=2");
        List<Finding> findings = hostile.stream()
                .map(text -> finding("NAR-10", Severity.ERROR, text, text))
                .toList();

        try (XSSFWorkbook workbook =
                written(sheet("=甲", findings, Map.of(findings.get(0).fingerprint(), "=2+2")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < hostile.size(); i++) {
                for (int column : List.of(MESSAGE, QUOTE)) {
                    assertThat(sheet.getRow(3 + i).getCell(column).getCellType())
                            .isEqualTo(CellType.STRING);
                    assertThat(sheet.getRow(3 + i)
                                    .getCell(column)
                                    .getStringCellValue()
                                    .strip())
                            .isEqualTo(hostile.get(i).strip());
                }
            }
            assertThat(sheet.getRow(3).getCell(REASON).getCellType()).isEqualTo(CellType.STRING);
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void columnsAreAsWideAsWhatStandsInThemAndLongTextsAreWrapped() throws IOException {
        String long1 = "很长的一句话，".repeat(30);
        try (XSSFWorkbook workbook =
                written(sheet("甲", List.of(finding("NAR-12", Severity.HINT, long1, "短")), Map.of()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getColumnWidth(MESSAGE) / 256).isEqualTo(80);
            assertThat(sheet.getColumnWidth(QUOTE) / 256).isBetween(8, 12);
            assertThat(sheet.getRow(3).getCell(MESSAGE).getCellStyle().getWrapText())
                    .isTrue();
            // 420 digits in lines of 78
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(6 * 15f);
        }
    }

    @Test
    void theSheetsOfSeveralReportsHaveNamesOfTheirOwnThatExcelTakes() throws IOException {
        String long1 = "某某自治州住房和城乡建设局（自治州人民防空办公室）政务服务中心";
        try (XSSFWorkbook workbook = written(
                sheet(long1, List.of(), Map.of()),
                sheet(long1, List.of(), Map.of()),
                sheet("甲/乙:[丙]", List.of(), Map.of()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(0)).isEqualTo(long1.substring(0, 31));
            assertThat(workbook.getSheetName(1)).hasSize(31).endsWith("（2）");
            assertThat(workbook.getSheetName(2)).isEqualTo("甲乙丙2024");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .startsWith("可以提交");
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("没有发现问题。");
        }
    }

    @Test
    void charactersThatNoWorkbookKnowsAreLeftOut() throws IOException {
        Finding odd = finding("NAR-10", Severity.ERROR, "甲\u0000\u0001乙\uFFFF\uD800丙𠮷", "\u0008");
        try (XSSFWorkbook workbook = written(sheet("甲", List.of(odd), Map.of()))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(MESSAGE).getStringCellValue())
                    .isEqualTo("甲乙丙𠮷");
        }
    }
}
