package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.statement.Statement;
import org.nianbao.core.statement.Unit;
import org.nianbao.core.validation.Findings.Judgement;

/** XT-10 to XT-12: what section 六 says of 信息处理费 fits the tables and the tariff (国办函〔2020〕109号). */
final class FeesInTheText implements ReportRule {

    private static final String BASIS = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";

    private static final Rule MENTIONED = new Rule(
                    "XT-10", Severity.WARNING, false, "有申请人逾期未缴费的，第六部分应当说明收取信息处理费的情况。", BASIS)
            .computes("三（六）2.申请人逾期未按收费通知要求缴纳费用·总计 > 0 时，第六部分写到信息处理费")
            .example("三（六）2 填 2，第六部分写“无”。", "三（六）2 填 2，第六部分写“全年发出收费通知2件，申请人均未缴费，未收取信息处理费。”")
            .since("2026.3")
            .explainedBy("收取信息处理费的情况已写在第一部分。", "收费通知在上年发出，情况已在上年年度报告中说明。");
    private static final Rule WITHIN = new Rule(
                    "XT-11",
                    Severity.WARNING,
                    false,
                    "信息处理费是行政事业性收费的一种：第六部分写的金额不超过第二部分的收费金额。",
                    BASIS + "；财政部门将信息处理费列入行政事业性收费目录")
            .computes("第六部分的信息处理费（元）≤ 行政事业性收费·本年收费金额（万元）× 10000")
            .example("表中收费金额 0.04 万元，第六部分写“收取信息处理费500元”。", "表中收费金额 0.05 万元，第六部分写“收取信息处理费500元”。")
            .since("2026.3")
            .explainedBy("信息处理费由其他单位统一收取和填报，本机关表中不含。", "第六部分写的是应收金额，表中填的是实收金额。");
    private static final Rule TARIFF = new Rule(
                    "XT-12", Severity.HINT, false, "信息处理费按件计收的是100元的整数倍，按页计收的是10元的整数倍；同一申请人一个自然月内10件以下不按件收费。", BASIS)
            .computes("按件：第11至30件每件100元，从第31件起每10件一档，每档每件加100元；按页：第31至100页每页10元，第101至200页每页20元，第201页起每页40元")
            .example("收取信息处理费325元。", "收取信息处理费320元。")
            .since("2026.3");

    private static final CellId UNPAID = CellId.parse("requests/fee-unpaid/total");
    private static final CellId FEES = CellId.parse("fees/administrative-fees/amount");
    private static final CellId RECEIVED = CellId.parse("requests/newly-received/total");
    private static final Pattern FEE = Pattern.compile("信息处理费|信息公开(?:的)?收费");
    private static final Pattern CHARGED = Pattern.compile("收取|计收|收费|收缴|征收|缴纳|金额|收入|共计|合计");
    private static final Pattern NOT_CHARGED =
            Pattern.compile("(?:减免|免收|免除|退还|退回|退费|标准为?|每[件页]|应收|未缴|[件页])[^，。；]{0,6}$");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(MENTIONED, WITHIN, TARIFF);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        BigDecimal unpaid = subject.cells().figure(UNPAID);
        List<Block> other = subject.report().part(Part.OTHER_MATTERS);
        if (unpaid != null
                && unpaid.signum() > 0
                && other.stream().noneMatch(block -> FEE.matcher(block.text()).find())) {
            findings.inPart(
                    subject.placeOf(Part.OTHER_MATTERS),
                    MENTIONED,
                    Judgement.warning("表中有" + unpaid.toPlainString() + "件申请因逾期未缴费不再处理，第六部分没有写信息处理费。请补充收取信息处理费的情况。"),
                    Part.OTHER_MATTERS.id(),
                    "fee not mentioned");
        }
        for (Statement statement : subject.statements().numbers()) {
            if (isFee(statement)) {
                compare(statement, subject, findings);
                weigh(statement, subject, findings);
            }
        }
    }

    private static boolean isFee(Statement statement) {
        return statement.part() == Part.OTHER_MATTERS
                && statement.unit() == Unit.YUAN
                && FEE.matcher(statement.sentence()).find()
                && CHARGED.matcher(statement.sentence()).find()
                && !NOT_CHARGED.matcher(statement.lead()).find()
                && !statement.sentence().contains(statement.anchor().quote() + "/");
    }

    private static void compare(Statement fee, Subject subject, Findings findings) {
        BigDecimal tenThousands = subject.cells().figure(FEES);
        if (tenThousands == null) {
            return;
        }
        BigDecimal all = tenThousands.multiply(TEN_THOUSAND);
        if (fee.number().compareTo(all) > 0) {
            String message = "第六部分写的信息处理费“" + fee.anchor().quote() + "”，多于表中行政事业性收费" + tenThousands.toPlainString()
                    + "万元。信息处理费也是行政事业性收费，请核对单位和金额。";
            findings.inText(
                    subject.placeOf(fee.part()),
                    WITHIN,
                    Judgement.warning(message).with(all, fee.number()),
                    fee.anchor(),
                    List.of(FEES),
                    fee.block().text());
        }
    }

    private static void weigh(Statement fee, Subject subject, Findings findings) {
        boolean byItem = fee.sentence().contains("按件");
        BigDecimal step = byItem ? HUNDRED : BigDecimal.TEN;
        String why = fee.number().remainder(step).signum() != 0
                ? "不是" + step.toPlainString() + "元的整数倍，按收费标准算不出来，请核对。"
                : byItem && fee.number().signum() > 0 ? tooFew(subject.cells().figure(RECEIVED)) : "";
        if (!why.isEmpty()) {
            findings.inText(
                    subject.placeOf(fee.part()),
                    TARIFF,
                    Judgement.hint("信息处理费“" + fee.anchor().quote() + "”" + why).with(null, fee.number()),
                    fee.anchor(),
                    List.of(),
                    fee.block().text());
        }
    }

    private static String tooFew(@Nullable BigDecimal received) {
        return received == null || received.compareTo(BigDecimal.TEN) > 0
                ? ""
                : "是按件收取的，但全年只收到" + received.toPlainString() + "件申请，10件以下不按件收费，请核对。";
    }
}
