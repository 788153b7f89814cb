package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.validation.Findings.Judgement;

/** T2-02: 现行有效 − 制发 + 废止 is what was in force a year ago, so it cannot be negative. */
final class StockNotNegative implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T2-02",
                    Severity.WARNING,
                    false,
                    "现行有效件数－本年制发件数＋本年废止件数（即上年年底的现行有效件数）不小于0。",
                    "国办公开办函〔2021〕30号附件“二、主动公开政府信息情况”（按各列含义推算）")
            .computes("“现行有效件数”－“本年制发件数”＋“本年废止件数”≥0")
            .example("制发10件，废止2件，现行有效5件（5－10＋2＝－3）。", "制发10件，废止2件，现行有效8件（8－10＋2＝0）。")
            .explainedBy("本年制发的文件中有当年即失效的，现行有效件数不含这些文件。", "机构改革划转文件，现行有效件数按划转后统计。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (TableInUse table : subject.tables()) {
            if (!table.table().id().equals("documents")) {
                continue;
            }
            for (Header row : table.table().leafRows()) {
                row(subject, table, row.leafId(), findings);
            }
        }
    }

    private static void row(Subject subject, TableInUse table, String row, Findings findings) {
        CellId inForce = new CellId("documents", row, "in-force");
        CellId issued = new CellId("documents", row, "issued");
        CellId repealed = new CellId("documents", row, "repealed");
        BigDecimal now = subject.cells().figure(inForce);
        BigDecimal made = subject.cells().figure(issued);
        BigDecimal gone = subject.cells().figure(repealed);
        // a cell without figure is said by CEL-01 or CEL-02; an edition without these columns has none of them
        if (now == null || made == null || gone == null) {
            return;
        }
        BigDecimal before = now.subtract(made).add(gone);
        if (before.signum() >= 0) {
            return;
        }
        findings.inCells(
                subject.placeOfTable("documents"),
                RULE,
                Judgement.warning("“" + Names.row(table.table(), row) + "”：现行有效" + now.toPlainString() + " － 制发"
                                + made.toPlainString() + " ＋ 废止" + gone.toPlainString() + " ＝ " + before.toPlainString()
                                + "，推算出的上年现行有效件数是负数。请与司法行政部门核对；现行有效件数至少应为"
                                + made.subtract(gone).toPlainString() + "。")
                        .with(made.subtract(gone), now),
                List.of(inForce, issued, repealed));
    }
}
