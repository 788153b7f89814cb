package org.nianbao.core.testing;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.validation.Context;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.LastYear;
import org.nianbao.core.validation.Organ;
import org.nianbao.core.validation.OrganType;

/**
 * The reports of 2024 whose overview, or section 六, is one labelled sentence. T: the town's good report. R: a department with
 * some of everything. G: the same figures as a county's. L: the same as R beside the year before. O: the same as R, the
 * sentence in section 六. Z: a department that had nothing.
 */
public final class LabelledReport {

    private static final Organ DEPARTMENT = Organ.known(OrganType.DEPARTMENT, ReportBuilder.ORGAN);
    private static final Organ COUNTY = Organ.known(OrganType.COUNTY, ReportBuilder.ORGAN);

    private LabelledReport() {}

    /** What is found in the sentence by the rules whose ids begin so, as {@code XT-01! XT-03?}: ! fails, ? asks. */
    public static List<Finding> check(String which, String sentence) {
        return switch (which) {
            case "T" -> Checked.draft(ReportBuilder.good(2024).text(Part.OVERVIEW, sentence));
            case "R" -> Checked.by(DEPARTMENT, some(2024).text(Part.OVERVIEW, sentence));
            case "G" -> Checked.by(COUNTY, some(2024).text(Part.OVERVIEW, sentence));
            case "O" -> Checked.by(DEPARTMENT, some(2024).text(Part.OTHER_MATTERS, sentence));
            case "Z" -> Checked.by(DEPARTMENT, none(ReportBuilder.good(2024)).text(Part.OVERVIEW, sentence));
            case "L" ->
                Checked.report(
                        some(2024).text(Part.OVERVIEW, sentence).build(),
                        new Context(DEPARTMENT, LastYear.of(before(), "上年报告"), null));
            default -> throw new IllegalArgumentException(which);
        };
    }

    private static ReportBuilder some(int year) {
        return none(ReportBuilder.good(year))
                .row("documents/normative-documents", 3, 2, 25)
                .cell("licensing/licences/decisions", 240)
                .row("enforcement/penalties", 56)
                .row("enforcement/compulsion", 4)
                .cell("fees/administrative-fees/amount", CellValue.of(new BigDecimal("1.2")))
                .row("requests/newly-received", 100, 12, 1, 2, 3, 2, 120)
                .row("requests/carried-in", 4, 1, 0, 0, 0, 0, 5)
                .row("requests/granted", 33, 4, 1, 2, 0, 0, 40)
                .row("requests/partially-granted", 18, 2, 0, 0, 0, 0, 20)
                .row("requests/prohibited-by-law", 1, 0, 0, 0, 0, 0, 1)
                .row("requests/third-party-rights", 2, 0, 0, 0, 0, 0, 2)
                .row("requests/internal-affairs", 3, 0, 0, 0, 0, 0, 3)
                .row("requests/process-information", 4, 0, 0, 0, 0, 0, 4)
                .row("requests/enforcement-file", 4, 1, 0, 0, 0, 0, 5)
                .row("requests/administrative-inquiry", 5, 1, 0, 0, 0, 0, 6)
                .row("requests/not-held", 11, 2, 0, 0, 1, 1, 15)
                .row("requests/requires-creation", 1, 0, 0, 0, 1, 0, 2)
                .row("requests/still-unclear", 1, 0, 0, 0, 0, 0, 1)
                .row("requests/complaint", 6, 0, 0, 0, 0, 0, 6)
                .row("requests/repeated", 4, 0, 0, 0, 0, 0, 4)
                .row("requests/publication", 0, 1, 0, 0, 0, 0, 1)
                .row("requests/excessive", 2, 0, 0, 0, 0, 0, 2)
                .row("requests/supplement-overdue", 2, 0, 0, 0, 0, 1, 3)
                .row("requests/other", 1, 1, 0, 0, 0, 0, 2)
                .row("requests/total-handled", 98, 12, 1, 2, 2, 2, 117)
                .row("requests/carried-forward", 6, 1, 0, 0, 1, 0, 8)
                .row("disputes/reconsideration", 3, 1, 2, 1, 7)
                .row("disputes/direct-suit", 2, 0, 1, 1, 4)
                .row("disputes/suit-after-reconsideration", 1, 0, 0, 1, 2);
    }

    private static org.nianbao.core.content.AnnualReport before() {
        return some(2023)
                .row("requests/newly-received", 90, 5, 1, 1, 2, 1, 100)
                .row("requests/carried-in", 3, 0, 0, 0, 0, 0, 3)
                .row("requests/total-handled", 90, 4, 1, 1, 1, 1, 98)
                .row("requests/carried-forward", 4, 1, 0, 0, 0, 0, 5)
                .build();
    }

    private static ReportBuilder none(ReportBuilder report) {
        return report.row("requests/newly-received", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/carried-in", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/granted", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/total-handled", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/carried-forward", 0, 0, 0, 0, 0, 0, 0)
                .row("disputes/reconsideration", 0, 0, 0, 0, 0);
    }
}
