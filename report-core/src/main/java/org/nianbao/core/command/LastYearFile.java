package org.nianbao.core.command;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.validation.LastYear;

/**
 * The file given with {@code --last-year}.
 *
 * @param name the file's, as it was given
 * @param report what it holds
 */
record LastYearFile(String name, AnnualReport report) {

    static LastYearFile read(String file) throws Refusal {
        return new LastYearFile(file, ReportFile.read(InputFile.of(file)).report());
    }

    /** Its figures, to judge this report beside. Refused when they are not those of the year before. */
    LastYear beside(String file, AnnualReport current) throws Refusal {
        if (report.year() != current.year() - 1) {
            throw new Refusal(
                    "not-last-year",
                    "--last-year 给的 " + name + " 是" + report.year() + "年度的报告，" + file + " 是" + current.year()
                            + "年度的，上年应为" + (current.year() - 1) + "年度。请换一个文件。");
        }
        return LastYear.of(report, "文件 " + name + "（" + report.organ() + report.year() + "年度报告）");
    }
}
