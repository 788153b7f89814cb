package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How many verdicts of one kind were right, and how many of the right ones were found. */
final class Score {

    private final String name;
    private final char sign;
    private int right;
    private int found;
    private int expected;

    Score(String name, char sign) {
        this.name = name;
        this.sign = sign;
    }

    /** Counts the verdicts of this kind of one sentence. */
    void add(List<String> shouldBe, List<String> is) {
        List<String> open = new ArrayList<>(ofKind(shouldBe));
        expected += open.size();
        for (String verdict : ofKind(is)) {
            found++;
            right += open.remove(verdict) ? 1 : 0;
        }
    }

    private List<String> ofKind(List<String> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.charAt(verdict.length() - 1) == sign)
                .toList();
    }

    BigDecimal precision() {
        return share(right, found);
    }

    BigDecimal recall() {
        return share(right, expected);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return name + ": precision " + precision() + ", recall " + recall() + " (" + right + " right of " + found
                + " found, " + expected + " expected)";
    }
}
