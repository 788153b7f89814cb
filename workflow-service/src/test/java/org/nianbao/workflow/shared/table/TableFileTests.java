package org.nianbao.workflow.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.workflow.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Lists as people send them: of two kinds, two encodings, with everything in a cell that somebody types there. */
class TableFileTests {

    private static final String NAME = "名称";
    private static final String CODE = "代码";
    private static final List<Column> COLUMNS =
            List.of(Column.required(CODE, "机关代码"), Column.required(NAME, "全称"), Column.optional("备注", "任意"));

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TestFactory
    Stream<DynamicTest> readsBothEncodingsWithAndWithoutMark() {
        String text = "代码,名称\r\na1,𠮷田镇人民政府\r\n";
        return Stream.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        text.getBytes(GB18030))
                .map(bytes -> DynamicTest.dynamicTest("%d bytes".formatted(bytes.length), () -> {
                    Rows rows = TableFile.read("机关.csv", bytes, COLUMNS);

                    assertThat(rows.rows()).hasSize(1);
                    assertThat(rows.rows().get(0).get(NAME)).isEqualTo("𠮷田镇人民政府");
                }));
    }

    @Test
    void readsGbkOfAnOlderSpreadsheet() {
        byte[] bytes = "代码,名称\na1,合心镇人民政府\n".getBytes(Charset.forName("GBK"));

        assertThat(TableFile.read("a.CSV", bytes, COLUMNS).rows().get(0).get(NAME))
                .isEqualTo("合心镇人民政府");
    }

    @Test
    void refusesAnotherEncoding() {
        refused("a.csv", "代码,名称\na,b\n".getBytes(StandardCharsets.UTF_16), "wrong-encoding", "编码");
        refused("a.csv", "代码,名称\na,b\n".getBytes(StandardCharsets.UTF_16LE), "wrong-encoding", "UTF-8");
        byte[] cut = "代码,名称\na,镇".getBytes(StandardCharsets.UTF_8);
        refused("a.csv", java.util.Arrays.copyOf(cut, cut.length - 1), "no-head", "乱码");
        refused("a.csv", "代碼,名稱\na,鎮".getBytes(Charset.forName("Big5")), "no-head", "乱码");
    }

    @Test
    void takesColumnsInAnyOrderAndNumbersLinesAsASpreadsheetDoes() {
        Rows rows = csv("# 模板说明,,\n\n 名称 ,备注,代码（必填）\n甲,,a\n,,\n\"乙\n二行\",,b\n丙,x,c\n");

        assertThat(rows.rows().stream().map(Row::line)).containsExactly(4, 6, 7);
        assertThat(rows.rows().get(1).get(NAME)).isEqualTo("乙\n二行");
        assertThat(rows.rows().get(2).get("备注")).isEqualTo("x");
        assertThat(rows.columns()).containsExactlyInAnyOrder(CODE, NAME, "备注");
    }

    @Test
    void namesUnknownMissingAndRepeatedColumns() {
        assertThatThrownBy(() -> csv("代码,全名,代码\na,b,c\n"))
                .hasMessageContaining("缺少必需的列“名称”")
                .hasMessageContaining("不认识的列“全名”")
                .hasMessageContaining("出现两次的列“代码”");
        assertThatThrownBy(() -> csv("")).hasMessageContaining("没有内容");
    }

    @Test
    void keepsQuotesScriptsAndRareCharacters() {
        String name = "<script>alert(\"1\")</script>'; drop table organ; -- 𠮷，“引号”";

        assertThat(csv("代码,名称\na,\"" + name.replace("\"", "\"\"") + "\"\n")
                        .rows()
                        .get(0)
                        .get(NAME))
                .isEqualTo(name);
    }

    @Test
    void takesBlanksOfEveryWidthFromAroundACell() {
        assertThat(csv("代码,名称\n\u3000a\u00a0 ,\t甲 \u200b\n").rows().get(0).get(NAME))
                .isEqualTo("甲");
    }

    @Test
    void neverTakesAFormulaButTakesNumbersAndTelephones() {
        Rows rows = csv("代码,名称\na,=1+1\nb,@SUM(A1)\nc,+86 10 12345678\nd,-12.5\ne,\"-2+3+cmd|' /C calc'!A0\"\nf,＝1\n");

        assertThat(rows.faults().stream().map(Fault::line)).containsExactly(2, 3, 6, 7);
        assertThat(rows.faults().get(0).column()).isEqualTo(NAME);
        assertThat(rows.faults().get(0).message()).contains("=1+1", "公式");
        assertThat(rows.rows().get(0).get(NAME)).isEmpty();
        assertThat(rows.rows().get(2).get(NAME)).isEqualTo("+86 10 12345678");
        assertThat(rows.rows().get(3).get(NAME)).isEqualTo("-12.5");
    }

    @Test
    void saysWhichLineHasAnUnclosedQuote() {
        assertThatThrownBy(() -> csv("代码,名称\na,甲\nb,\"乙\nc,丙\n")).hasMessageContaining("第 3 行");
        assertThatThrownBy(() -> csv("代码,名称\na,\"甲\"乙\n")).hasMessageContaining("第 2 行");
    }

    @Test
    void saysThatALineHasMoreCellsThanTheHead() {
        assertThat(csv("代码,名称\na,甲,多余\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("第 3 列"));
    }

    @Test
    void readsTheFirstSheetOfAWorkbookAndNoFormula() {
        byte[] bytes = workbook(sheet -> {
            sheet.value(0, 0, NAME);
            sheet.value(0, 1, CODE);
            sheet.value(0, 2, "备注");
            sheet.value(1, 0, "𠮷田镇");
            sheet.value(1, 1, 13_800_138_000L);
            sheet.value(1, 2, java.time.LocalDate.of(2026, 1, 31));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
            sheet.formula(3, 0, "HYPERLINK(\"http://x\")");
            sheet.inlineString(3, 1, "=not a formula");
            sheet.value(4, 0, 91_350_100_000_100_143L);
            sheet.value(5, 0, 0.1);
        });

        Rows rows = TableFile.read("a.xlsx", bytes, COLUMNS);

        assertThat(rows.rows().stream().map(Row::line)).containsExactly(2, 4, 5, 6);
        assertThat(rows.rows().get(0).get(NAME)).isEqualTo("𠮷田镇");
        assertThat(rows.rows().get(0).get(CODE)).isEqualTo("13800138000");
        assertThat(rows.rows().get(0).get("备注")).isEqualTo("2026-01-31");
        assertThat(rows.rows().get(1).get(CODE)).isEqualTo("=not a formula");
        assertThat(rows.rows().get(3).get(NAME)).isEqualTo("0.1");
        assertThat(rows.faults()).hasSize(2);
        assertThat(rows.faults().get(0)).isEqualTo(new Fault(4, NAME, "单元格里是公式，不能导入。请复制后“选择性粘贴为数值”。"));
        assertThat(rows.faults().get(1).message()).contains("15 位");
    }

    @Test
    void refusesWhatIsNoList() throws IOException {
        refused("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "old-workbook", "另存为");
        refused("a.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "old-workbook", "密码");
        refused("a.docx", zip("word/document.xml", 10), "not-a-table", "xlsx");
        refused("a.xlsx", zip("word/document.xml", 10), "not-a-table", "不是 Excel");
        refused("a.csv", zip("xl/workbook.xml", 10), "not-a-table", "扩展名");
        refused("a.xlsx", "代码,名称".getBytes(StandardCharsets.UTF_8), "not-a-table", "扩展名");
        refused("a.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "broken-workbook", "损坏");
        refused("a.xlsx", zip("xl/workbook.xml", 10), "broken-workbook", "损坏");
        refused("a.csv", new byte[11 * 1024 * 1024], "too-large", "10 MB");
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        refused("a.xlsx", zip("xl/workbook.xml", 400 * 1024 * 1024), "zip-bomb", "解压");
    }

    @Test
    void refusesMoreThanFiftyThousandLinesInOneSentence() {
        StringBuilder text = new StringBuilder("代码,名称\n");
        for (int i = 0; i < 50_001; i++) {
            text.append('a').append(i).append(",乡镇").append(i).append('\n');
        }
        refused("a.csv", text.toString().getBytes(StandardCharsets.UTF_8), "too-many-rows", "50000 行");
    }

    @TestFactory
    Stream<DynamicTest> handlesFiftyThousandLinesInSeconds() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            lines.add(List.of("code-" + i, "某某县第" + i + "号机关", "备注" + i % 7));
        }
        return Stream.of(TableFormat.values())
                .map(format -> DynamicTest.dynamicTest(
                        format.extension(),
                        () -> assertTimeout(Duration.ofSeconds(15), () -> {
                            byte[] bytes = format.write(new Sheet("机关", List.of(CODE, NAME, "备注"), lines));
                            Rows rows = TableFile.read("a." + format.extension(), bytes, COLUMNS);
                            assertThat(rows.rows()).hasSize(50_000);
                            assertThat(rows.rows().get(49_999).get(NAME)).isEqualTo("某某县第49999号机关");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadBack() {
        String[] pieces = {
            "=", "+", "-", "@", "'", "''", "\"", ",", "\n", "𠮷", "镇", "<b>", "1", "12", ".5", " ", "#", "　", "；", "é"
        };
        return Stream.of(TableFormat.values())
                .flatMap(format -> new Random(20260122)
                        .longs(150)
                        .mapToObj(seed -> DynamicTest.dynamicTest(format + " " + seed, () -> {
                            Random random = new Random(seed);
                            StringBuilder text = new StringBuilder();
                            for (int i = random.nextInt(6); i >= 0; i--) {
                                text.append(pieces[random.nextInt(pieces.length)]);
                            }
                            String kept = Blanks.trim(text.toString());
                            byte[] bytes =
                                    format.write(new Sheet("单", List.of(CODE, NAME), List.of(List.of("a", kept))));

                            Rows rows = TableFile.read("a." + format.extension(), bytes, COLUMNS);

                            assertThat(rows.faults()).isEmpty();
                            assertThat(rows.rows().get(0).get(NAME)).isEqualTo(kept);
                        })));
    }

    @Test
    void aCsvThatGoesOutRunsNothing() {
        String text = new String(
                TableFormat.CSV.write(
                        new Sheet("单", List.of("a"), List.of(List.of("=1+1"), List.of("-5"), List.of("@x")))),
                StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("\uFEFFa\r\n'=1+1\r\n-5\r\n'@x\r\n");
    }

    private static Rows csv(String text) {
        return TableFile.read("名单.csv", text.getBytes(StandardCharsets.UTF_8), COLUMNS);
    }

    private static void refused(String name, byte[] bytes, String code, String words) {
        assertThatThrownBy(() -> TableFile.read(name, bytes, COLUMNS))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains(words));
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("一"));
            workbook.newWorksheet("二").value(0, 0, "别的");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] zeros = new byte[64 * 1024];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
