package org.nianbao.core.bench;

import java.math.BigDecimal;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;
import org.nianbao.core.validation.Context;
import org.nianbao.core.validation.LastYear;
import org.nianbao.core.validation.ReportValidator;
import tools.jackson.databind.json.JsonMapper;

/** All rules that look at cells, on a full report beside its year before; beside Jackson parsing the same content's bytes. */
final class ValidateArithmetic {

    private ValidateArithmetic() {}

    static Benchmark benchmark() {
        Editions editions = EditionFiles.editions();
        ReportJson json = new ReportJson(editions);
        byte[] bytes = json.write(ReportBuilder.good(2024).build());
        AnnualReport report = json.read(bytes);
        AnnualReport before = ReportBuilder.good(2023)
                .row("requests/carried-forward", 3, 1, 0, 0, 0, 0, 4)
                .build();
        Context context = new Context(Checked.TOWN, LastYear.of(before, "上年报告"), null);
        ReportValidator validator = new ReportValidator(editions);
        JsonMapper mapper = JsonMapper.shared();
        return new Benchmark(
                "validate-arithmetic",
                "one report of " + report.cells().filled().size() + " cells",
                BigDecimal.ONE,
                () -> validator.validateFigures(report, context).size(),
                () -> mapper.readTree(bytes).size());
    }
}
