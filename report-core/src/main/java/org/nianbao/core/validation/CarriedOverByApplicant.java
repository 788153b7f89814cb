package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.validation.Findings.Judgement;

/** CY-02: the same of each type of applicant. Only a warning: an applicant may be counted under another type a year later. */
final class CarriedOverByApplicant implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CY-02",
                    Severity.WARNING,
                    false,
                    "“二、上年结转政府信息公开申请数量”各类申请人的数字等于上年报告“四、结转下年度继续办理”的同一栏。",
                    "国办公开办函〔2021〕30号附件“三、收到和处理政府信息公开申请情况”（按“上年结转”的含义）")
            .computes("对每一类申请人：本年“二、上年结转”＝上年“四、结转下年度继续办理”")
            .example("上年结转：自然人5、商业企业1；本年“上年结转”：自然人4、商业企业2。", "本年“上年结转”：自然人5、商业企业1。")
            .explainedBy("申请人类型经核实后重新归类，总计不变。", "上年报告公布后发现分类有误，本年按更正后的分类填写。");

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
            if (table.table().id().equals("requests")) {
                table.table().leafColumns().stream()
                        .filter(column -> !column.leafId().equals("total"))
                        .forEach(column -> column(beside, table, column, findings));
            }
        }
    }

    private static void column(Beside beside, TableInUse table, Header column, Findings findings) {
        CellId in = new CellId("requests", "carried-in", column.leafId());
        CellId forward = new CellId("requests", "carried-forward", column.leafId());
        BigDecimal now = beside.now(in);
        BigDecimal before = beside.before(forward);
        if (now == null || before == null || now.compareTo(before) == 0) {
            return;
        }
        String name = Names.column(table.table(), column.leafId());
        beside.find(
                findings,
                beside.subject().placeOfTable("requests"),
                RULE,
                Judgement.warning("“二、上年结转政府信息公开申请数量·" + name + "”填的是" + now.toPlainString() + "，" + beside.name()
                                + "“四、结转下年度继续办理·" + name + "”是" + before.toPlainString() + "。"
                                + "请核对；如是申请人类型重新归类，请说明。" + beside.source())
                        .with(before, now),
                List.of(in),
                forward);
    }
}
