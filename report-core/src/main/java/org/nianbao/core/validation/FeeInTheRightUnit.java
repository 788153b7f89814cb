package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** CEL-04: an amount in 万元 that jumps by powers of ten was perhaps typed in 元, this year or last. */
final class FeeInTheRightUnit implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CEL-04",
                    Severity.WARNING,
                    false,
                    "“行政事业性收费”以万元计，与上年相差悬殊时核对单位是元还是万元。",
                    "国办公开办函〔2021〕30号附件“二、主动公开政府信息情况”（第二十条第（八）项，单位：万元）")
            .computes("本年收费金额＞上年×10，或者本年收费金额×10000≤上年收费金额，且两年都大于0，即请核对")
            .example("上年3.5万元，本年填35000。", "本年填3.5。")
            .explainedBy("本年新增收费项目，金额已与财政部门核对，单位是万元。", "收费项目本年取消或停征，金额已与财政部门核对。", "上年数字的单位填错，本年数字无误。");

    private static final CellId AMOUNT = new CellId("fees", "administrative-fees", "amount");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Beside beside = Beside.of(subject);
        if (beside == null || subject.tables().stream().noneMatch(table -> isFees(table) && beside.comparable(table))) {
            return;
        }
        BigDecimal now = beside.now(AMOUNT);
        BigDecimal before = beside.before(AMOUNT);
        // from nothing or to nothing there is no ratio
        if (now == null || before == null || now.signum() <= 0 || before.signum() <= 0) {
            return;
        }
        boolean larger = now.compareTo(before.multiply(TEN)) > 0;
        if (!larger && now.multiply(TEN_THOUSAND).compareTo(before) > 0) {
            return;
        }
        beside.find(
                findings,
                subject.placeOfTable("fees"),
                RULE,
                Judgement.warning("“行政事业性收费·本年收费金额”填的是" + now.toPlainString() + "万元，" + beside.name() + "是"
                                + before.toPlainString() + "万元，" + (larger ? "是上年的10倍以上" : "不到上年的万分之一")
                                + "。请核对填的是不是" + (larger ? "元（1万元＝10000元）" : "亿元或别的单位") + "，上年的单位有没有填错；确实如此的请说明。"
                                + beside.source())
                        .with(null, now),
                List.of(AMOUNT),
                AMOUNT);
    }

    private static boolean isFees(TableInUse table) {
        return table.table().id().equals("fees");
    }
}
