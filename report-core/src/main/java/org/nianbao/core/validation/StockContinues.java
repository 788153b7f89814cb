package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.validation.Findings.Judgement;

/** CY-03: what is in force is what was in force a year ago, plus what was issued, less what was repealed. */
final class StockContinues implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CY-03",
                    Severity.WARNING,
                    false,
                    "现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数。",
                    "国办公开办函〔2021〕30号附件“二、主动公开政府信息情况”（按各列含义推算）")
            .computes("本年“现行有效件数”＝上年“现行有效件数”＋本年“本年制发件数”－本年“本年废止件数”")
            .example("上年现行有效20件，本年制发3件、废止1件，现行有效填20。", "现行有效填22（20＋3－1）。")
            .explainedBy("部分文件有效期届满自动失效，未计入废止。", "开展文件清理，一次性核减。", "机构改革，文件随职能划转。", "修订按“废旧立新”计，同一文件先计废止再计制发。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Beside beside = Beside.of(subject);
        if (beside == null) {
            return;
        }
        for (TableInUse table : subject.tables()) {
            if (table.table().id().equals("documents") && beside.comparable(table)) {
                for (Header row : table.table().leafRows()) {
                    row(beside, table, row.leafId(), findings);
                }
            }
        }
    }

    private static void row(Beside beside, TableInUse table, String row, Findings findings) {
        CellId inForce = new CellId("documents", row, "in-force");
        CellId issued = new CellId("documents", row, "issued");
        CellId repealed = new CellId("documents", row, "repealed");
        BigDecimal before = beside.before(inForce);
        BigDecimal now = beside.now(inForce);
        BigDecimal made = beside.now(issued);
        BigDecimal gone = beside.now(repealed);
        // an edition without these columns has none of them
        if (before == null || now == null || made == null || gone == null) {
            return;
        }
        BigDecimal expected = before.add(made).subtract(gone);
        if (now.compareTo(expected) == 0) {
            return;
        }
        beside.find(
                findings,
                beside.subject().placeOfTable("documents"),
                RULE,
                Judgement.warning("“" + Names.row(table.table(), row) + "”：" + beside.name() + "现行有效"
                                + before.toPlainString() + " ＋ 制发" + made.toPlainString() + " － 废止"
                                + gone.toPlainString() + " ＝ " + expected.toPlainString() + "，“现行有效件数”填的是"
                                + now.toPlainString() + "。请与司法行政部门核对；因有效期届满失效、清理、机构改革划转或修订按“废旧立新”计等原因不一致的，请说明。"
                                + beside.source())
                        .with(expected, now),
                List.of(inForce, issued, repealed),
                inForce);
    }
}
