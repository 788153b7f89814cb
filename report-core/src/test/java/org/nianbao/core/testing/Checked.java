package org.nianbao.core.testing;

import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.validation.Context;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.LastYear;
import org.nianbao.core.validation.Organ;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.ReportValidator;

/** What the validator says of a report of the town of {@link ReportBuilder#ORGAN}. */
public final class Checked {

    public static final Organ TOWN = Organ.known(OrganType.TOWN, ReportBuilder.ORGAN);

    /** The same body as a department: nobody asks it for powers delegated to towns. */
    public static final Organ BUREAU = Organ.known(OrganType.DEPARTMENT, ReportBuilder.ORGAN);

    private Checked() {}

    public static List<Finding> draft(ReportBuilder report) {
        return report(report.build(), Context.of(TOWN));
    }

    public static List<Finding> file(ReportBuilder report, SourceStructure structure) {
        return report(report.build(), new Context(TOWN, null, structure));
    }

    /** Beside the figures of the year before; its texts, which the builder makes the same every year, are left out. */
    public static List<Finding> beside(ReportBuilder lastYear, ReportBuilder report) {
        return beside(figures(lastYear), report);
    }

    /** Beside the figures and the texts of the year before. */
    public static List<Finding> besideTexts(ReportBuilder lastYear, ReportBuilder report) {
        return beside(LastYear.of(lastYear.build(), "上年报告"), report);
    }

    public static List<Finding> beside(LastYear lastYear, ReportBuilder report) {
        return report(report.build(), new Context(TOWN, lastYear, null));
    }

    /** The report of an organ beside the figures of the year before. */
    public static List<Finding> beside(Organ organ, ReportBuilder lastYear, ReportBuilder report) {
        return report(report.build(), new Context(organ, figures(lastYear), null));
    }

    private static LastYear figures(ReportBuilder lastYear) {
        LastYear whole = LastYear.of(lastYear.build(), "上年报告");
        return new LastYear(whole.year(), whole.edition(), whole.cells(), whole.kind(), whole.source(), null);
    }

    public static List<Finding> by(Organ organ, ReportBuilder report) {
        return report(report.build(), Context.of(organ));
    }

    public static List<Finding> report(AnnualReport report, Context context) {
        return new ReportValidator(EditionFiles.editions()).validate(report, context);
    }
}
