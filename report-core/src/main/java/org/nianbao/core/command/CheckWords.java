package org.nianbao.core.command;

import java.io.PrintStream;
import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.FindingGroup;
import org.nianbao.core.validation.FindingPlace;

/** What was found, for a person at a terminal: one line that says whether the report can go, then the reasons in groups. */
final class CheckWords {

    private final PrintStream out;
    private final Editions editions;

    CheckWords(PrintStream out, Editions editions) {
        this.out = out;
        this.editions = editions;
    }

    void print(CheckedFile checked) {
        AnnualReport report = checked.report();
        if (report == null) {
            return;
        }
        out.println(checked.headline().verdict() + "（" + checked.headline().counts() + "）");
        out.println("  " + checked.file() + "：" + report.organ() + " " + report.year() + " 年度，" + report.edition()
                + " 年版格式");
        for (FindingGroup group : FindingGroup.values()) {
            List<Finding> findings = checked.findings().stream()
                    .filter(finding -> FindingGroup.of(finding) == group)
                    .toList();
            if (!findings.isEmpty()) {
                out.println();
                out.println(group.title() + "（" + findings.size() + "）");
                findings.forEach(finding -> print(group, finding, report));
            }
        }
    }

    private void print(FindingGroup group, Finding finding, AnnualReport report) {
        out.println("  " + group.sign() + " " + finding.message());
        out.println("      位置："
                + FindingPlace.of(finding, editions, report.edition()).words() + "（规则 " + finding.rule() + "）");
    }

    /** What several files come to together. */
    void sum(List<CheckedFile> checked) {
        long stopped = checked.stream()
                .filter(one -> one.report() != null && one.headline().stops() > 0)
                .count();
        long unreadable = checked.stream().filter(one -> one.report() == null).count();
        out.println();
        out.println("共 " + checked.size() + " 个文件：" + (checked.size() - stopped - unreadable) + " 个没有必须改正的，" + stopped
                + " 个不能提交" + (unreadable == 0 ? "。" : "，" + unreadable + " 个读不了。"));
    }
}
