package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.statement.Statement;
import org.nianbao.core.statement.Unit;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * XT-09: percentages of the text are computed again from the cells: what share a quantity is of all requests, and by how
 * much it grew since last year. Where the sentence does not say of what, any usual whole will do; a share that follows from
 * the sentence's own numbers is left to the rules that compare those.
 */
final class SharesInTheText implements ReportRule {

    private static final Rule RULE = new Rule(
                    "XT-09",
                    Severity.ERROR,
                    false,
                    "正文写的百分比、比上年增减的件数，按表中数字重新计算，相差不超过0.01个百分点（只写整数或一位小数的，按四舍五入）。",
                    "《中华人民共和国政府信息公开条例》第五十条：年度报告的文字与统计表应当一致")
            .computes("占比 = 该项·总计 ÷ 一、本年新收（或者三（七）总计，或者一、二两项之和）·总计 × 100%；增幅 =（本年 − 上年）÷ 上年 × 100%")
            .example("收到申请138件，其中自然人120件，占85.71%。", "收到申请138件，其中自然人120件，占86.96%。")
            .since("2026.3")
            .explainedBy("这里的占比以正文另外写明的口径为分母，与表中合计不同。", "上年数字在发布后经过更正，增幅按更正后的数字计算。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Statement> before = new ArrayList<>();
        for (Statement statement : subject.statements().numbers()) {
            before.removeIf(earlier -> !earlier.sentence().equals(statement.sentence())
                    || !earlier.block().id().equals(statement.block().id()));
            Recomputed recomputed = Recomputed.of(statement, before, subject);
            if (recomputed != null && !recomputed.agrees(statement)) {
                report(statement, recomputed, subject, findings);
            }
            before.add(statement);
        }
    }

    private static void report(Statement written, Recomputed recomputed, Subject subject, Findings findings) {
        boolean percent = written.unit() == Unit.PERCENT;
        int decimals = percent ? Math.max(2, written.decimals()) : 0;
        BigDecimal expected = recomputed.possible().get(0).setScale(decimals, RoundingMode.HALF_UP);
        String message = "正文写“" + written.anchor().quote() + "”，按表中数字算是" + expected.toPlainString()
                + (percent ? "%" : "件") + "。请核对。";
        boolean certain = recomputed.certain() && !recomputed.isCut(written);
        Judgement judgement = certain ? Judgement.error(message) : Judgement.unsure(Severity.WARNING, message);
        findings.inText(
                subject.placeOf(written.part()),
                RULE,
                judgement.with(expected, written.number()),
                written.anchor(),
                recomputed.topic().cells(),
                written.block().text());
    }
}
