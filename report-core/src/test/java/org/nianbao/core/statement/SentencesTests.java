package org.nianbao.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** What each of the labelled sentences says. */
class SentencesTests {

    private static final int YEAR = 2024;

    @TestFactory
    Stream<DynamicTest> everySentenceIsUnderstood() throws IOException {
        return lines().map(line -> {
            String[] fields = line.split("\t", -1);
            return DynamicTest.dynamicTest(
                    fields[1], () -> assertThat(said(fields[0], fields[1])).isEqualTo(fields[2].strip()));
        });
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream file = SentencesTests.class.getResourceAsStream("/statements/sentences.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    private static String said(String scope, String sentence) {
        AnnualReport report = AnnualReport.empty("2021", YEAR, "某局")
                .withNarratives(Map.of(Part.OVERVIEW, List.of(Block.paragraph("b1", sentence))));
        return Statements.of(report, scope.equals("G") ? Scope.WHOLE_AREA : Scope.ITSELF).numbers().stream()
                .filter(statement -> statement.topic() != null)
                .map(statement ->
                        (statement.sure() ? "" : "~") + statement.number().toPlainString() + "="
                                + Objects.requireNonNull(statement.topic()).cells().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }
}
