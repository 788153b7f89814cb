package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.CellId;

/** Collects findings and puts them in order. Makes their fingerprints, so that all are made the same way. */
final class Findings {

    private record Placed(int section, Finding finding) {}

    private final Cells cells;
    private final List<Placed> placed = new ArrayList<>();

    Findings(Cells cells) {
        this.cells = cells;
    }

    /** By section; within a section in the order in which the rules ran and found. */
    List<Finding> inOrder() {
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::section))
                .map(Placed::finding)
                .toList();
    }

    /** A finding in cells. Its fingerprint stands as long as these cells hold these values. */
    void inCells(int section, Rule rule, Judgement judgement, List<CellId> where) {
        add(section, rule, judgement, where, null, keyOf(where));
    }

    /**
     * A finding in cells beside those of last year. Its fingerprint stands as long as both years' values do.
     *
     * @param before last year's cells with their values
     */
    void besideLastYear(int section, Rule rule, Judgement judgement, List<CellId> where, String before) {
        add(section, rule, judgement, where, null, keyOf(where) + before);
    }

    private String keyOf(List<CellId> where) {
        StringBuilder key = new StringBuilder();
        for (CellId cell : where) {
            CellValue value = cells.get(cell);
            String kind = value == null ? "" : value instanceof CellValue.Raw ? "\"" : "=";
            key.append(cell).append(kind).append(value == null ? "" : value).append('\n');
        }
        return key.toString();
    }

    /** A finding in a text. Its fingerprint stands as long as the block's text and the match do, wherever they are. */
    void inText(int section, Rule rule, Judgement judgement, Anchor anchor, String text) {
        add(section, rule, judgement, List.of(), anchor, Sm3.hex(text) + '\n' + anchor.quote());
    }

    /** A finding in a text that contradicts these cells. */
    void inText(int section, Rule rule, Judgement judgement, Anchor anchor, List<CellId> contradicted, String text) {
        add(
                section,
                rule,
                judgement,
                contradicted,
                anchor,
                Sm3.hex(text) + '\n' + anchor.quote() + '\n' + judgement.expected());
    }

    /** A finding about the whole, or about what is not there. */
    void inWhole(int section, Rule rule, Judgement judgement, List<CellId> where, String what) {
        add(section, rule, judgement, where, null, what);
    }

    /** A finding about what a part of the text lacks: its place is the part. */
    void inPart(int section, Rule rule, Judgement judgement, String part, String what) {
        add(section, rule, judgement, List.of(), new Anchor(part, "", 0, 0, ""), what);
    }

    private void add(
            int section, Rule rule, Judgement judgement, List<CellId> where, @Nullable Anchor anchor, String key) {
        placed.add(new Placed(
                section,
                new Finding(
                        rule.id(),
                        judgement.severity(),
                        judgement.verdict(),
                        rule.stops() && judgement.stops(),
                        where,
                        anchor,
                        judgement.expected(),
                        judgement.found(),
                        judgement.message(),
                        rule.basis(),
                        rule.id() + ":" + Sm3.hex(rule.id() + '\n' + key))));
    }

    /**
     * What a rule says of a place.
     *
     * @param expected the number that should stand there; null where there is none
     * @param found the number that stands there; null where there is none
     */
    record Judgement(
            Severity severity,
            Verdict verdict,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal found,
            String message) {

        static Judgement error(String message) {
            return new Judgement(Severity.ERROR, Verdict.FAIL, null, null, message);
        }

        static Judgement warning(String message) {
            return new Judgement(Severity.WARNING, Verdict.FAIL, null, null, message);
        }

        static Judgement hint(String message) {
            return new Judgement(Severity.HINT, Verdict.FAIL, null, null, message);
        }

        static Judgement unsure(Severity severity, String message) {
            return new Judgement(severity, Verdict.UNCERTAIN, null, null, message);
        }

        Judgement with(@Nullable BigDecimal shouldBe, @Nullable BigDecimal is) {
            return new Judgement(severity, verdict, shouldBe, is, message);
        }

        /** The same as a doubt. */
        Judgement doubted() {
            return new Judgement(severity, Verdict.UNCERTAIN, expected, found, message);
        }

        boolean stops() {
            return severity == Severity.ERROR && verdict == Verdict.FAIL;
        }
    }
}
