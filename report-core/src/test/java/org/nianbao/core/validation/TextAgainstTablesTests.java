package org.nianbao.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.LabelledReport;
import org.nianbao.core.testing.ReportBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** XT-01 to XT-12 on labelled sentences. */
class TextAgainstTablesTests {

    @ParameterizedTest
    @ValueSource(strings = {"verdicts.tsv", "published-phrasing.tsv", "traps.tsv"})
    void sentencesGetTheirVerdicts(String file) throws IOException {
        Score fails = new Score("fails", '!');
        Score asks = new Score("asks", '?');
        for (String line : lines(file)) {
            String[] fields = line.split("\t", -1);
            List<String> expected = words(fields[2]);
            List<String> found = verdicts(fields[0], fields[1]);
            fails.add(expected, found);
            asks.add(expected, found);
            if (!expected.equals(found)) {
                System.out.println(
                        file + ": " + fields[0] + " " + fields[1] + " expected " + expected + " found " + found);
            }
        }
        System.out.println(file + ": " + lines(file).size() + " sentences, " + fails + ", " + asks);

        assertThat(fails.precision()).isGreaterThanOrEqualTo(new BigDecimal("0.97"));
        assertThat(fails.recall()).isGreaterThanOrEqualTo(new BigDecimal("0.9"));
        assertThat(asks.precision()).isGreaterThanOrEqualTo(new BigDecimal("0.97"));
        assertThat(asks.recall()).isGreaterThanOrEqualTo(new BigDecimal("0.9"));
    }

    @Test
    void aFeeAboveTheFeesOfTheTableIsAWarning() {
        assertThat(ofFee("0.04", "2024年收取信息处理费500元。")).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("XT-11");
            assertThat(found.expected()).isEqualByComparingTo("400");
        });
    }

    @Test
    void aFeeWithinTheFeesOfTheTableIsRight() {
        assertThat(ofFee("0.04", "2024年收取信息处理费400元。")).isEmpty();
    }

    private static List<Finding> ofFee(String tenThousands, String sentence) {
        return ofText(Checked.draft(ReportBuilder.good(2024)
                .cell("fees/administrative-fees/amount", CellValue.of(new BigDecimal(tenThousands)))
                .text(Part.OTHER_MATTERS, sentence)));
    }

    private static List<String> verdicts(String which, String sentence) {
        return ofText(LabelledReport.check(which, sentence)).stream()
                .map(found -> found.rule() + (found.verdict() == Verdict.FAIL ? "!" : "?"))
                .sorted()
                .toList();
    }

    private static List<Finding> ofText(List<Finding> findings) {
        return findings.stream().filter(found -> found.rule().startsWith("XT-")).toList();
    }

    private static List<String> words(String labels) {
        return labels.isBlank()
                ? List.of()
                : List.of(labels.strip().split(" ")).stream().sorted().toList();
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = TextAgainstTablesTests.class.getResourceAsStream("/statements/" + name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
