package org.nianbao.core.content.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Revision;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.RandomReports;
import org.nianbao.core.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportJsonTests {

    private static final String CELL = "fees/administrative-fees/amount";

    private final Editions editions = EditionFiles.editions();
    private final ReportJson json = new ReportJson(editions);

    @RepeatedTest(60)
    void whatIsWrittenIsReadBackAndWrittenAgainByteForByte(RepetitionInfo repetition) {
        Set<CellId> cells = new LinkedHashSet<>();
        editions.formats().forEach(format -> cells.addAll(format.cells()));
        AnnualReport report = new RandomReports(repetition.getCurrentRepetition())
                .anything(editions.formats().get(repetition.getCurrentRepetition() % 2), new ArrayList<>(cells));

        byte[] bytes = json.write(report);
        AnnualReport read = json.read(bytes);

        assertThat(read).as("seed %d", repetition.getCurrentRepetition()).isEqualTo(report);
        assertThat(json.write(read)).isEqualTo(bytes);
    }

    @Test
    void aRevisionHasItsHeaderBeforeTheSameContent() {
        AnnualReport report = AnnualReport.empty("2021", 2024, "某镇");
        String bytes = text(json.write(new Revision("0190", "11220102", 3, report)));

        assertThat(bytes)
                .startsWith("{\"report\":\"0190\",\"organCode\":\"11220102\",\"revision\":3,\"edition\":\"2021\"");
        assertThat(json.read(bytes.getBytes(StandardCharsets.UTF_8))).isEqualTo(report);
    }

    @Test
    void everyCellOfTheEditionIsWrittenInItsOrderBlankOnesToo() {
        String bytes = text(json.write(AnnualReport.empty("2021", 2024, "某镇")));
        assertThat(bytes)
                .contains("\"cells\":{\"documents/rules/issued\":null,\"documents/rules/repealed\":null,")
                .doesNotContain(" ", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.04", "96171.6", "-3", "999999999999999", "0", "0.000001", "1000000"})
    void figuresAreWrittenPlain(String number) {
        assertThat(text(json.write(report(CellValue.of(new BigDecimal(number))))))
                .contains("\"" + CELL + "\":" + number + ",");
    }

    @Test
    void oneFigureHasOneForm() {
        assertThat(json.write(report(CellValue.of(new BigDecimal("12.500")))))
                .isEqualTo(json.write(report(CellValue.of(new BigDecimal("12.5")))));
        assertThat(json.write(report(CellValue.of(new BigDecimal("1E+2")))))
                .isEqualTo(json.write(report(CellValue.of(100))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000",
                "1E15",
                "1234567890123456",
                "1E2147483647",
                "1E-2147483647",
                "0.1234567890123456"
            })
    void aNumberThatIsNoFigureStaysAsTyped(String number) {
        assertThat(read(number)).isInstanceOf(CellValue.Raw.class);
    }

    @Test
    void blankTextsAndNullsAreBlankAndTextIsKept() {
        assertThat(report("null").cells().filled()).isEmpty();
        assertThat(report("\" \"").cells().filled()).isEmpty();
        assertThat(read("\" 251000元 \"")).isEqualTo(CellValue.raw("251000元"));
        assertThat(read("{\"raw\":\"12\"}")).isEqualTo(CellValue.raw("12"));
        assertThat(read("0")).isEqualTo(CellValue.of(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"year\":2024}",
                "{\"year\":2024,\"organ\":\"某镇\",\"cells\":{\"a/b/c\":1}}",
                "{\"year\":2024,\"organ\":\"某镇\",\"cells\":{},\"edition\":\"1999\"}",
                "{\"year\":2024,\"organ\":\"某镇\",\"cells\":{},\"narratives\":{\"other\":[]}}",
                "{\"year\":2024,\"year\":2023,\"organ\":\"某镇\",\"cells\":{}}"
            })
    void whatIsNoReportIsRefusedInChinese(String text) {
        assertThatThrownBy(() -> json.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadReportJson.class)
                .hasMessageContaining("JSON");
    }

    private CellValue read(String value) {
        return Objects.requireNonNull(report(value).cells().get(CellId.parse(CELL)));
    }

    private AnnualReport report(String value) {
        return json.read(("{\"year\":2024,\"organ\":\"某镇\",\"cells\":{\"" + CELL + "\":" + value + "}}")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static AnnualReport report(CellValue value) {
        return AnnualReport.empty("2021", 2024, "某镇").withCells(Cells.of(Map.of(CellId.parse(CELL), value)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aSampleOfFiguresAloneIsRead() {
        assertThat(List.of(2020, 2023))
                .containsExactly(
                        Samples.figures("2020-sichuan-hongya-qilipingzhen").year(),
                        Samples.figures("2023-jiangsu-shuyang-fagaiju").year());
    }
}
