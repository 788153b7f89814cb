package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.validation.Findings.Judgement;

/** CY-04: 上一年项目数量 of the 2019 edition is what the year before ended with. */
final class ProjectsContinue implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CY-04",
                    Severity.WARNING,
                    false,
                    "“上一年项目数量”等于上年报告的“上一年项目数量”与“本年增/减”之和（2019年版）。",
                    "国办公开办函〔2019〕60号附件“二、主动公开政府信息情况”（按各列含义推算）")
            .computes("本年“上一年项目数量”＝上年“上一年项目数量”＋上年“本年增/减”")
            .example("上年报告：上一年项目数量120，本年增/减5；本年“上一年项目数量”填120。", "本年“上一年项目数量”填125。")
            .explainedBy("权责清单年初调整，项目按调整后的清单重新计数。", "机构改革，项目随职能划转。");

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
            if (ProjectsNotNegative.countsProjects(table) && beside.comparable(table)) {
                for (Header row : table.table().leafRows()) {
                    row(beside, table, row.leafId(), findings);
                }
            }
        }
    }

    private static void row(Beside beside, TableInUse table, String row, Findings findings) {
        CellId count = new CellId(table.table().id(), row, ProjectsNotNegative.COUNT);
        CellId change = new CellId(table.table().id(), row, ProjectsNotNegative.CHANGE);
        BigDecimal now = beside.now(count);
        BigDecimal before = beside.before(count);
        BigDecimal changed = beside.before(change);
        if (now == null || before == null || changed == null) {
            return;
        }
        BigDecimal expected = before.add(changed);
        if (now.compareTo(expected) == 0) {
            return;
        }
        beside.find(
                findings,
                beside.subject().placeOfTable(table.table().id()),
                RULE,
                Judgement.warning("“" + Names.row(table.table(), row) + "·上一年项目数量”填的是" + now.toPlainString() + "，按"
                                + beside.name() + "报告应为" + expected.toPlainString() + "（上一年项目数量"
                                + before.toPlainString()
                                + "，本年增/减" + changed.toPlainString() + "）。请核对；确有原因的请说明。" + beside.source())
                        .with(expected, now),
                List.of(count),
                count,
                change);
    }
}
