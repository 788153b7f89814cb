package org.nianbao.core.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.validation.Context;
import org.nianbao.core.validation.Organ;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.TextRules;

/** All rules that read texts on a report with long ones, beside one pass over the same texts that finds all runs of digits. */
final class ValidateText {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int OVERVIEW = 20 * 1024;
    private static final int OTHERS = 5 * 1024;
    private static final int YEAR = 2024;

    private ValidateText() {}

    static Benchmark benchmark() {
        Editions editions = EditionFiles.editions();
        Context context = Context.of(Organ.known(OrganType.DEPARTMENT, "某局"));
        AnnualReport report = report();
        List<String> texts = report.narratives().values().stream()
                .flatMap(List::stream)
                .map(Block::text)
                .toList();
        return new Benchmark(
                "validate-text",
                "30 kB of texts in one report",
                new BigDecimal("30"),
                () -> TextRules.findings(report, context, editions),
                () -> runs(texts));
    }

    private static AnnualReport report() {
        Map<CellId, CellValue> cells = Map.of(
                CellId.parse("requests/newly-received/total"), CellValue.of(38),
                CellId.parse("requests/carried-in/total"), CellValue.of(0),
                CellId.parse("requests/total-handled/total"), CellValue.of(38));
        return AnnualReport.empty("2021", YEAR, "某局")
                .withNarratives(Map.of(
                        Part.OVERVIEW, blocks("o", OVERVIEW),
                        Part.PROBLEMS, blocks("p", OTHERS),
                        Part.OTHER_MATTERS, blocks("m", OTHERS)))
                .withCells(Cells.of(cells));
    }

    private static List<Block> blocks(String id, int bytes) {
        List<Block> blocks = new ArrayList<>();
        for (String line : ReportText.of(bytes).split("\n")) {
            blocks.add(Block.paragraph(id + blocks.size(), line));
        }
        return blocks;
    }

    private static int runs(List<String> texts) {
        int runs = 0;
        for (String text : texts) {
            Matcher digits = DIGITS.matcher(text);
            while (digits.find()) {
                runs++;
            }
        }
        return runs;
    }
}
