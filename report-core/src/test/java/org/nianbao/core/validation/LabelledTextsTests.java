package org.nianbao.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.core.content.Part;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** STR-06, STR-07 and the rules of narrative on labelled paragraphs, each beside or in place of what a good report says. */
class LabelledTextsTests {

    @TestFactory
    Stream<DynamicTest> everyParagraphIsFoundByItsRulesAndNoOther() throws IOException {
        return lines().map(line -> {
            String[] fields = line.split("\t", -1);
            return DynamicTest.dynamicTest(
                    fields[0] + " " + fields[1],
                    () -> assertThat(rules(fields[0], fields[1]))
                            .isEqualTo(Arrays.stream(fields[2].split(" "))
                                    .filter(rule -> !rule.isBlank())
                                    .sorted()
                                    .collect(Collectors.joining(" "))));
        });
    }

    private static String rules(String part, String text) {
        boolean instead = part.startsWith("=");
        Part of = Part.valueOf(
                (instead ? part.substring(1) : part).replace('-', '_').toUpperCase(Locale.ROOT));
        ReportBuilder report = ReportBuilder.good(2024);
        List<Finding> findings = Checked.draft(instead ? report.text(of, text) : report.saying(of, text));
        return findings.stream()
                .map(found -> found.rule() + (found.verdict() == Verdict.FAIL ? "" : "?"))
                .filter(rule -> !rule.startsWith("XT") || rule.endsWith("?"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream file = LabelledTextsTests.class.getResourceAsStream("/rules/texts.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
