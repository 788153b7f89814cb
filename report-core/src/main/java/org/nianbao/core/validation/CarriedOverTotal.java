package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** CY-01: what was carried forward last year is what is carried in this year. */
final class CarriedOverTotal implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CY-01",
                    Severity.ERROR,
                    false,
                    "“二、上年结转政府信息公开申请数量”的总计等于上年报告“四、结转下年度继续办理”的总计。",
                    "国办公开办函〔2021〕30号附件“三、收到和处理政府信息公开申请情况”（按“上年结转”的含义）")
            .computes("本年“二、上年结转政府信息公开申请数量·总计”＝上年“四、结转下年度继续办理·总计”")
            .example("上年报告结转下年度6件，本年“上年结转”填4。", "本年“上年结转”填6。")
            .explainedBy("上年报告公布后发现结转数有误，本年按更正后的数字填写。", "机构调整，结转的申请随职能划入或划出。", "上年结转的申请中有重复登记，已经并案。");

    private static final CellId IN = new CellId("requests", "carried-in", "total");
    private static final CellId FORWARD = new CellId("requests", "carried-forward", "total");

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
        BigDecimal now = beside.now(IN);
        // a cell without figure is said by CEL-01 or CEL-02
        if (now == null) {
            return;
        }
        int place = subject.placeOfTable("requests");
        BigDecimal before = beside.before(FORWARD);
        if (before == null) {
            beside.find(
                    findings,
                    place,
                    RULE,
                    Judgement.unsure(
                            Severity.ERROR,
                            beside.name() + "报告的“四、结转下年度继续办理·总计”没有数字，“上年结转”" + now.toPlainString() + "件暂时无法核对。"
                                    + beside.source()),
                    List.of(IN),
                    FORWARD);
        } else if (now.compareTo(before) != 0) {
            beside.find(findings, place, RULE, judgement(beside, now, before), List.of(IN), FORWARD);
        }
    }

    private static Judgement judgement(Beside beside, BigDecimal now, BigDecimal before) {
        String advice = beside.isSplit() ? "" : "请核对登记台账和上年报告；确有原因的（如上年数字公布后更正、机构调整），请说明。";
        return Judgement.error("“二、上年结转政府信息公开申请数量·总计”填的是" + now.toPlainString() + "，" + beside.name()
                        + "“四、结转下年度继续办理·总计”是" + before.toPlainString() + "，"
                        + (now.compareTo(before) > 0 ? "多" : "少")
                        + now.subtract(before).abs().toPlainString() + "件。" + advice + beside.source())
                .with(before, now);
    }
}
