package org.nianbao.core.validation;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.SourceStructure;

/**
 * What a check comes to: the one line on top of every result, the same on the terminal, in the console and in a workbook.
 *
 * @param errors certain errors
 * @param warnings certain warnings
 * @param hints certain hints
 * @param uncertain what a person has to judge, of any severity
 * @param stops findings that stop a submission
 * @param unexplained findings that need a reason and have none
 * @param seen what of the report the check could see
 */
public record Headline(int errors, int warnings, int hints, int uncertain, int stops, int unexplained, Seen seen) {

    /** What a check could see. */
    public enum Seen {
        ALL,
        /** A file of figures: nothing was said of headings and texts. */
        FIGURES,
        /** Some of the figures only. */
        SOME_FIGURES
    }

    /**
     * Counts these findings.
     *
     * @param explained whether a finding has its reason
     * @param structure how the file looked; null for a report typed in the application
     */
    public static Headline of(
            List<Finding> findings, Predicate<Finding> explained, @Nullable SourceStructure structure) {
        return new Headline(
                count(findings, finding -> isCertain(finding, Severity.ERROR)),
                count(findings, finding -> isCertain(finding, Severity.WARNING)),
                count(findings, finding -> isCertain(finding, Severity.HINT)),
                count(findings, finding -> finding.verdict() == Verdict.UNCERTAIN),
                count(findings, Finding::stops),
                count(findings, finding -> finding.needsReason() && !explained.test(finding)),
                seen(structure));
    }

    /** Whether the report can go: {@code 可以提交}, {@code 不能提交：2 处必须改正}. One line without a full stop. */
    public String verdict() {
        if (stops > 0) {
            return "不能提交：" + stops + " 处必须改正" + (unexplained > 0 ? "，另有 " + unexplained + " 处要改正或说明理由" : "")
                    + (seen == Seen.ALL ? "" : "；" + partly());
        }
        String reasons = unexplained > 0 ? unexplained + " 处要改正或说明理由" : "";
        if (seen != Seen.ALL) {
            return partly() + "：" + (reasons.isEmpty() ? "数字没有必须改正的" : "数字没有必须改正的，有 " + reasons);
        }
        return reasons.isEmpty() ? "可以提交" : "可以提交，但有 " + reasons;
    }

    /** The same of a revision, which was submitted and therefore has every reason. */
    public String afterSubmission() {
        return errors + warnings == 0 ? "通过" : "通过，" + (errors + warnings) + " 处已说明理由";
    }

    /** What there is of each kind: {@code 错误 1 · 提醒 3 · 提示 0 · 待确认 2}. */
    public String counts() {
        return "错误 " + errors + " · 提醒 " + warnings + " · 提示 " + hints + " · 待确认 " + uncertain;
    }

    private String partly() {
        return seen == Seen.FIGURES ? "只核对了数字，正文未核对" : "只核对了读到的数字，其余数字和正文未核对";
    }

    private static Seen seen(@Nullable SourceStructure structure) {
        if (structure == null || structure.carriesTexts()) {
            return Seen.ALL;
        }
        return structure.complete() ? Seen.FIGURES : Seen.SOME_FIGURES;
    }

    private static boolean isCertain(Finding finding, Severity severity) {
        return finding.verdict() == Verdict.FAIL && finding.severity() == severity;
    }

    private static int count(List<Finding> findings, Predicate<Finding> which) {
        return (int) findings.stream().filter(which).count();
    }
}
