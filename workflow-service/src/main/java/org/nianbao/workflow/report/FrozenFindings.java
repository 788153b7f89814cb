package org.nianbao.workflow.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.format.CellId;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Severity;
import org.nianbao.core.validation.Verdict;
import tools.jackson.databind.JsonNode;

/** Reads findings as they were frozen beside a revision, by whatever version of the rule book. */
final class FrozenFindings {

    private FrozenFindings() {}

    static List<Finding> of(JsonNode array) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode one : array) {
            findings.add(new Finding(
                    one.path("rule").asString(""),
                    severity(one.path("severity").asString("")),
                    verdict(one.path("verdict").asString("")),
                    one.path("stops").asBoolean(false),
                    cells(one.path("cells")),
                    anchor(one.path("anchor")),
                    number(one.path("expected")),
                    number(one.path("found")),
                    one.path("message").asString(""),
                    one.path("basis").asString(""),
                    one.path("fingerprint").asString("")));
        }
        return findings;
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElse(Severity.HINT);
    }

    private static Verdict verdict(String word) {
        return word.equals(Verdict.UNCERTAIN.word()) ? Verdict.UNCERTAIN : Verdict.FAIL;
    }

    private static List<CellId> cells(JsonNode ids) {
        List<CellId> cells = new ArrayList<>();
        ids.forEach(id -> cells.add(CellId.parse(id.asString())));
        return cells;
    }

    private static @Nullable Anchor anchor(JsonNode anchor) {
        return anchor.isObject()
                ? new Anchor(
                        anchor.path("part").asString(""),
                        anchor.path("block").asString(""),
                        anchor.path("start").asInt(0),
                        anchor.path("end").asInt(0),
                        anchor.path("quote").asString(""))
                : null;
    }

    private static @Nullable BigDecimal number(JsonNode number) {
        return number.isNumber() ? number.decimalValue() : null;
    }
}
