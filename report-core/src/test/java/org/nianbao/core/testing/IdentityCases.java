package org.nianbao.core.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden cases that the evaluators of the server and of the browser share. */
public final class IdentityCases {

    private IdentityCases() {}

    /** @param findings one line of text each: rule, line, cells, verdict, sides */
    public record Case(
            String name, String edition, Cells cells, Map<CellId, BigDecimal> totals, List<String> findings) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (JsonNode node : file()) {
            Map<CellId, CellValue> cells = new LinkedHashMap<>();
            node.required("cells").properties().forEach(cell -> {
                JsonNode value = cell.getValue();
                if (value.isNumber()) {
                    cells.put(CellId.parse(cell.getKey()), CellValue.of(value.decimalValue()));
                } else if (value.isObject()) {
                    cells.put(
                            CellId.parse(cell.getKey()),
                            CellValue.raw(value.required("raw").asString()));
                }
            });
            Map<CellId, BigDecimal> totals = new LinkedHashMap<>();
            node.required("totals")
                    .properties()
                    .forEach(total -> totals.put(
                            CellId.parse(total.getKey()), total.getValue().decimalValue()));
            List<String> findings = new ArrayList<>();
            node.required("findings").forEach(finding -> findings.add(line(finding)));
            cases.add(new Case(
                    node.required("name").asString(),
                    node.required("edition").asString(),
                    Cells.of(cells),
                    totals,
                    findings));
        }
        return cases;
    }

    private static String line(JsonNode finding) {
        List<String> cells = new ArrayList<>();
        finding.required("cells").forEach(cell -> cells.add(cell.asString()));
        String sides = finding.has("left")
                ? finding.required("left").asString() + " "
                        + finding.required("right").asString()
                : "-";
        return String.join(
                " ",
                finding.required("rule").asString(),
                finding.required("line").asString(),
                String.join(",", cells),
                finding.required("verdict").asString(),
                sides);
    }

    private static JsonNode file() {
        try (InputStream file = IdentityCases.class.getResourceAsStream("/report-format/identity-cases.json")) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
