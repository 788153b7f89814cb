package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.validation.Findings.Judgement;

/** T2-06: 上一年项目数量 + 本年增/减 of the 2019 edition is what there is now, so it cannot be negative. */
final class ProjectsNotNegative implements ReportRule {

    static final String COUNT = "last-year";
    static final String CHANGE = "change";

    private static final Rule RULE = new Rule(
                    "T2-06",
                    Severity.HINT,
                    false,
                    "“上一年项目数量”与“本年增/减”之和不小于0（2019年版）。",
                    "国办公开办函〔2019〕60号附件“二、主动公开政府信息情况”（按各列含义推算）")
            .computes("“上一年项目数量”＋“本年增/减”≥0")
            .example("上一年项目数量5，本年增/减－8。", "上一年项目数量8，本年增/减－5。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    /** Whether a table has both columns. */
    static boolean countsProjects(TableInUse table) {
        return table.table().column(COUNT) != null && table.table().column(CHANGE) != null;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (TableInUse table : subject.tables()) {
            if (countsProjects(table)) {
                for (Header row : table.table().leafRows()) {
                    row(subject, table, row.leafId(), findings);
                }
            }
        }
    }

    private static void row(Subject subject, TableInUse table, String row, Findings findings) {
        CellId count = new CellId(table.table().id(), row, COUNT);
        CellId change = new CellId(table.table().id(), row, CHANGE);
        BigDecimal before = subject.cells().figure(count);
        BigDecimal changed = subject.cells().figure(change);
        if (before == null || changed == null || before.add(changed).signum() >= 0) {
            return;
        }
        findings.inCells(
                subject.placeOfTable(table.table().id()),
                RULE,
                Judgement.hint("“" + Names.row(table.table(), row) + "”：上一年项目数量" + before.toPlainString() + "，本年增/减"
                        + changed.toPlainString() + "，合计" + before.add(changed).toPlainString()
                        + "，项目数量不会是负数。请核对“本年增/减”的正负号。"),
                List.of(count, change));
    }
}
