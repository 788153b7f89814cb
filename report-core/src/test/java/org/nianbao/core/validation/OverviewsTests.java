package org.nianbao.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.core.testing.LabelledReport;

import static org.assertj.core.api.Assertions.assertThat;

/** XT-01 to XT-09 on whole overviews: silent where all is right, and each wrong number found at its place. */
class OverviewsTests {

    private static final Pattern HELD = Pattern.compile("\\{([\\d.]+)}");
    private static final List<BigDecimal> SLIPS = List.of(BigDecimal.valueOf(31), BigDecimal.valueOf(64));

    static Stream<String> overviews() throws IOException {
        try (InputStream file = OverviewsTests.class.getResourceAsStream("/statements/overviews.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void nothingIsFoundWhereAllIsRight(String overview) {
        assertThat(found(HELD.matcher(overview).replaceAll("$1"))).isEmpty();
    }

    @Test
    void aWrongNumberIsFoundWhereItStands() throws IOException {
        int changed = 0;
        int found = 0;
        for (String overview : overviews().toList()) {
            Matcher held = HELD.matcher(overview);
            while (held.find()) {
                for (BigDecimal slip : SLIPS) {
                    String wrong = new BigDecimal(held.group(1)).add(slip).toPlainString();
                    String text = HELD.matcher(overview.substring(0, held.start()))
                                    .replaceAll("$1")
                            + wrong
                            + HELD.matcher(overview.substring(held.end())).replaceAll("$1");
                    changed++;
                    boolean caught = found(text).stream().anyMatch(finding -> isOf(finding, wrong));
                    found += caught ? 1 : 0;
                    if (!caught) {
                        System.out.println("overviews: not found: " + wrong + " in " + text);
                    }
                }
            }
        }
        System.out.println("overviews: " + found + " of " + changed + " wrong numbers found as errors");

        assertThat(BigDecimal.valueOf(found))
                .isGreaterThanOrEqualTo(new BigDecimal("0.9").multiply(BigDecimal.valueOf(changed)));
    }

    private static boolean isOf(Finding finding, String number) {
        return finding.verdict() == Verdict.FAIL
                && finding.anchor() != null
                && finding.anchor().quote().startsWith(number);
    }

    private static List<Finding> found(String overview) {
        return LabelledReport.check("R", overview).stream()
                .filter(finding -> finding.rule().startsWith("XT-"))
                .toList();
    }
}
