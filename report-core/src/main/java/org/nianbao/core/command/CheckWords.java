package org.nianbao.core.command;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Severity;
import org.nianbao.core.validation.Verdict;

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
        List<Finding> findings = checked.findings();
        out.println(headline(findings));
        out.println("    " + checked.file() + "：" + report.organ() + " " + report.year() + " 年度，" + report.edition()
                + " 年版格式");
        group("不改不能提交", "✕", findings, Finding::stops, report);
        group(
                "错误：请改正，或在提交时说明理由",
                "✕",
                findings,
                finding -> finding.needsReason() && finding.severity() == Severity.ERROR,
                report);
        group(
                "提醒：请核对，或在提交时说明理由",
                "!",
                findings,
                finding -> finding.needsReason() && finding.severity() == Severity.WARNING,
                report);
        group(
                "无法判断：请人工核对",
                "?",
                findings,
                finding -> !finding.stops() && finding.verdict() == Verdict.UNCERTAIN,
                report);
        group(
                "提示",
                "·",
                findings,
                finding -> !finding.stops() && finding.verdict() == Verdict.FAIL && finding.severity() == Severity.HINT,
                report);
    }

    private static String headline(List<Finding> findings) {
        long stopping = findings.stream().filter(Finding::stops).count();
        long reasons = findings.stream().filter(Finding::needsReason).count();
        if (stopping > 0) {
            return "不能提交：" + stopping + " 处必须改正" + (reasons > 0 ? "，另有 " + reasons + " 处要改正或说明理由。" : "。");
        }
        return reasons > 0 ? "可以提交，但有 " + reasons + " 处要改正或说明理由。" : "可以提交。";
    }

    private void group(
            String title, String sign, List<Finding> findings, Predicate<Finding> belongs, AnnualReport report) {
        List<Finding> chosen = findings.stream().filter(belongs).toList();
        if (chosen.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + "（" + chosen.size() + "）");
        for (Finding finding : chosen) {
            out.println("  " + sign + " " + finding.rule() + "  " + finding.message());
            String place = place(finding, report);
            if (!place.isEmpty()) {
                out.println("      位置：" + place);
            }
        }
    }

    private String place(Finding finding, AnnualReport report) {
        if (finding.anchor() != null && !finding.anchor().quote().isBlank()) {
            return "“" + shortened(finding.anchor().quote()) + "”";
        }
        List<CellId> cells = finding.cells();
        if (cells.isEmpty()) {
            return "";
        }
        String first = label(cells.get(0), report);
        return cells.size() == 1 ? first : first + " 等 " + cells.size() + " 格";
    }

    private String label(CellId cell, AnnualReport report) {
        return editions.tableOf(cell, editions.named(report.edition()))
                .map(table -> table.title() + " " + table.labelOf(cell))
                .orElse(cell.toString());
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
}
