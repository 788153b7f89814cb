package org.nianbao.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.core.content.Part;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** XT-01 to XT-12 on labelled sentences. */
class TextAgainstTablesTests {

    @TestFactory
    Stream<DynamicTest> everySentenceGetsItsVerdicts() throws IOException {
        return lines().map(line -> {
            String[] fields = line.split("\t", -1);
            return DynamicTest.dynamicTest(
                    fields[0],
                    () -> assertThat(verdicts(Part.OVERVIEW, fields[0])).isEqualTo(fields[1].strip()));
        });
    }

    @Test
    void aFeeAboveTheFeesOfTheTableIsAWarning() {
        ReportBuilder report = ReportBuilder.good(2024)
                .cell(
                        "fees/administrative-fees/amount",
                        org.nianbao.core.content.CellValue.of(new java.math.BigDecimal("0.04")))
                .text(Part.OTHER_MATTERS, "2024年收取信息处理费500元。");
        assertThat(Checked.draft(report)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("XT-11");
            assertThat(found.expected()).isEqualByComparingTo("400");
        });
    }

    @Test
    void aFeeWithinTheFeesOfTheTableIsRight() {
        ReportBuilder report = ReportBuilder.good(2024)
                .cell(
                        "fees/administrative-fees/amount",
                        org.nianbao.core.content.CellValue.of(new java.math.BigDecimal("0.04")))
                .text(Part.OTHER_MATTERS, "2024年收取信息处理费400元。");
        assertThat(Checked.draft(report)).isEmpty();
    }

    private static String verdicts(Part part, String sentence) {
        List<Finding> findings = Checked.draft(ReportBuilder.good(2024).text(part, sentence));
        return findings.stream()
                .filter(found -> found.rule().startsWith("XT-"))
                .map(found -> found.rule() + (found.verdict() == Verdict.FAIL ? "!" : "?"))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream file = TextAgainstTablesTests.class.getResourceAsStream("/statements/verdicts.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
