package org.nianbao.core.bench;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.scanner.Scanner;

/** 100 kB of text scanned, beside one pass that finds all runs of digits. */
final class ScanText {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LENGTH = 100 * 1024;

    private ScanText() {}

    static Benchmark benchmark() {
        String text = ReportText.of(LENGTH);
        return new Benchmark(
                "scan",
                "100 kB of text",
                new BigDecimal("15"),
                () -> Scanner.scanText(text).size(),
                () -> runs(text));
    }

    private static int runs(String text) {
        Matcher digits = DIGITS.matcher(text);
        int runs = 0;
        while (digits.find()) {
            runs++;
        }
        return runs;
    }
}
