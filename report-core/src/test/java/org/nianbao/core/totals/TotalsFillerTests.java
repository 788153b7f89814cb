package org.nianbao.core.totals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.IdentityCases;

import static org.assertj.core.api.Assertions.assertThat;

class TotalsFillerTests {

    static List<IdentityCases.Case> cases() {
        return IdentityCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fillsTheGoldenCaseAsTheBrowserDoes(IdentityCases.Case golden) {
        Cells filled = new TotalsFiller(EditionFiles.editions().named(golden.edition())).fill(golden.cells());

        Cells expected = golden.cells();
        for (Map.Entry<CellId, BigDecimal> total : golden.totals().entrySet()) {
            expected = expected.with(total.getKey(), CellValue.of(total.getValue()));
        }
        assertThat(asText(filled)).isEqualTo(asText(expected));
    }

    private static Map<String, String> asText(Cells cells) {
        Map<String, String> text = new LinkedHashMap<>();
        cells.filled().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(cell -> text.put(cell.toString(), String.valueOf(cells.get(cell))));
        return text;
    }
}
