package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.IdentityCases;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityCheckTests {

    static List<IdentityCases.Case> cases() {
        return IdentityCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judgesTheGoldenCaseAsTheBrowserDoes(IdentityCases.Case golden) {
        List<String> found = new ArrayList<>();
        for (TableSpec table : EditionFiles.editions().named(golden.edition()).tables()) {
            IdentityCheck.check(table, golden.cells()).forEach(broken -> found.add(line(broken)));
        }
        assertThat(found).isEqualTo(golden.findings());
    }

    private static String line(IdentityCheck.Broken broken) {
        String sides = broken.sides() == null
                ? "-"
                : broken.sides().left().stripTrailingZeros().toPlainString() + " "
                        + broken.sides().right().stripTrailingZeros().toPlainString();
        return String.join(
                " ",
                broken.equation().rule(),
                broken.equation().line(),
                String.join(
                        ",",
                        broken.equation().terms().stream()
                                .map(term -> term.cell().toString())
                                .toList()),
                broken.verdict().word(),
                sides);
    }
}
