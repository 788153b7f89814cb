package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.FoundTable;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.validation.Findings.Judgement;

/** STR-03: the tables have exactly the rows, columns and labels of the edition that is in force for the year. */
final class TablesAsPrescribed implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-03",
                    Severity.ERROR,
                    false,
                    "各表的行、列、文字与当年适用的格式完全一致，不增加小计，不改动标签。",
                    "国办公开办函〔2019〕60号附件；国办公开办函〔2021〕30号附件")
            .example("表头写成“本年度发件数”，或者在“法人或其他组织”下增加“小计”一列。", "表头写“本年制发件数”，各列与官方格式相同，不加小计。")
            .explainedBy("公布页面受栏目模板限制，行列顺序与数字不变，仅版式不同。", "文件转换时表头文字走样，原件与官方格式一致，已对照。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        ReportFormat due = subject.editions().forYear(subject.report().year());
        for (TableInUse table : subject.tables()) {
            edition(subject, due, table, findings);
            strangers(subject, table, findings);
            undivided(subject, table, findings);
        }
        tablesOfOtherEditions(subject, findings);
        deviations(subject, findings);
    }

    /** A table in another edition than the year's; where the whole report is, STR-01 says so once. */
    private static void edition(Subject subject, ReportFormat due, TableInUse table, Findings findings) {
        if (table.edition().equals(due.edition())
                || table.edition().equals(subject.format().edition())) {
            return;
        }
        findings.inCells(
                subject.placeOfTable(table.table().id()),
                RULE,
                Judgement.error(Names.table(table.table()) + "是" + table.edition() + "年版的样式，"
                        + subject.report().year()
                        + "年度应当用" + due.edition() + "年版（" + due.basis().document() + "）。请按" + due.edition()
                        + "年版重新填写；数字已按原样保留。"),
                filled(subject, table.table().cells()));
    }

    private static void strangers(Subject subject, TableInUse table, Findings findings) {
        if (table.strangers().isEmpty()) {
            return;
        }
        List<String> names = table.strangers().stream()
                .map(cell -> "“"
                        + subject.editions()
                                .tableOf(cell, table.format())
                                .map(spec -> Names.cell(spec, cell))
                                .orElse(cell.toString())
                        + "”")
                .toList();
        findings.inCells(
                subject.placeOfTable(table.table().id()),
                RULE,
                Judgement.error(Names.table(table.table()) + "混用了两版格式：" + Names.list(names, 6, "格") + "不属于"
                        + table.edition() + "年版。请把这些数字移到对应的行列，或者删去。"),
                table.strangers());
    }

    private static void undivided(Subject subject, TableInUse table, Findings findings) {
        for (TableSpec.Undivided whole : table.table().undivided()) {
            List<CellId> cells = table.table().undividedCells().stream()
                    .filter(cell ->
                            cell.row().equals(whole.id()) && !subject.cells().isBlank(cell))
                    .toList();
            if (cells.isEmpty() || isSaidByTheFile(subject, table, whole)) {
                continue;
            }
            List<String> rows = whole.covers().stream()
                    .map(row -> "“" + Names.row(table.table(), row) + "”")
                    .toList();
            String what = Names.table(table.table()) + "的“" + whole.label() + "”只有一行，" + table.edition() + "年版应当分成"
                    + rows.size() + "行填写：" + String.join("、", rows) + "。";
            String then = subject.structure() == null ? "请把这一行的数字分到各行，再清空这一行。" : "这一行的数字已按原样保留，核对总计时代替上述各行。";
            findings.inCells(subject.placeOfTable(table.table().id()), RULE, Judgement.error(what + then), cells);
        }
    }

    /** Whether reading the file has already noted that this row is undivided. */
    private static boolean isSaidByTheFile(Subject subject, TableInUse table, TableSpec.Undivided whole) {
        SourceStructure structure = subject.structure();
        return structure != null
                && structure.tables().stream()
                        .filter(found -> found.table().equals(table.table().id()))
                        .flatMap(found -> found.deviations().stream())
                        .anyMatch(deviation -> deviation.contains("“" + whole.label() + "”"));
    }

    /** A whole table that the report's edition has not, such as 第二十条第（九）项 in a report of 2021. */
    private static void tablesOfOtherEditions(Subject subject, Findings findings) {
        List<String> seen = new ArrayList<>();
        for (ReportFormat other : subject.editions().formats()) {
            for (TableSpec table : other.tables()) {
                if (subject.format().table(table.id()).isPresent() || seen.contains(table.id())) {
                    continue;
                }
                List<CellId> cells = filled(subject, table.cells());
                if (!cells.isEmpty()) {
                    seen.add(table.id());
                    findings.inCells(
                            subject.placeOfTable(table.id()),
                            RULE,
                            Judgement.error(Names.table(table) + "不属于"
                                    + subject.format().edition() + "年版格式，请删去这张表；需要说明的写进第六部分。"),
                            cells);
                }
            }
        }
    }

    private static void deviations(Subject subject, Findings findings) {
        SourceStructure structure = subject.structure();
        if (structure == null) {
            return;
        }
        for (FoundTable found : structure.tables()) {
            List<String> deviations = Deviations.of(found, subject);
            if (deviations.isEmpty()) {
                continue;
            }
            String name =
                    subject.format().table(found.table()).map(Names::table).orElse("“" + found.table() + "”表");
            String message = name + "与官方格式不一致：" + String.join("；", deviations) + "。请恢复为官方格式的行、列和文字。";
            findings.inWhole(
                    subject.placeOfTable(found.table()),
                    RULE,
                    Deviations.areMergesOnly(deviations) ? Judgement.hint(message) : Judgement.error(message),
                    List.of(),
                    found.table() + " " + String.join(";", deviations));
        }
    }

    private static List<CellId> filled(Subject subject, List<CellId> cells) {
        return cells.stream().filter(cell -> !subject.cells().isBlank(cell)).toList();
    }
}
