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

    private static final Rule MENTIONED =
            new Rule("XT-10", Severity.WARNING, false, "有申请人逾期未缴费的，第六部分应当说明收取信息处理费的情况。", BASIS);
    private static final Rule WITHIN =
            new Rule("XT-11", Severity.WARNING, false, "信息处理费是行政事业性收费的一种：第六部分写的金额不超过第二部分的收费金额。", BASIS);
    private static final Rule TARIFF = new Rule("XT-12", Severity.HINT, false, "信息处理费按件或者按页计收，都是10元的整数倍。", BASIS);

    private static final CellId UNPAID = CellId.parse("requests/fee-unpaid/total");
    private static final CellId FEES = CellId.parse("fees/administrative-fees/amount");
    private static final Pattern FEE = Pattern.compile("信息处理费|信息公开(?:的)?收费");
    private static final Pattern CHARGED = Pattern.compile("收取|收费|收缴|征收|缴纳|金额|收入");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

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
        subject.statements().numbers().stream()
                .filter(FeesInTheText::isFee)
                .forEach(fee -> check(fee, subject.cells().figure(FEES), subject, findings));
    }

    private static boolean isFee(Statement statement) {
        return statement.part() == Part.OTHER_MATTERS
                && statement.unit() == Unit.YUAN
                && FEE.matcher(statement.sentence()).find()
                && CHARGED.matcher(statement.sentence()).find();
    }

    private static void check(Statement fee, @Nullable BigDecimal tenThousands, Subject subject, Findings findings) {
        int place = subject.placeOf(fee.part());
        BigDecimal all = tenThousands == null ? null : tenThousands.multiply(TEN_THOUSAND);
        if (all != null && fee.number().compareTo(all) > 0) {
            String message = "第六部分写的信息处理费“" + fee.anchor().quote() + "”，多于表中行政事业性收费" + tenThousands.toPlainString()
                    + "万元。信息处理费也是行政事业性收费，请核对单位和金额。";
            findings.inText(
                    place,
                    WITHIN,
                    Judgement.warning(message).with(all, fee.number()),
                    fee.anchor(),
                    List.of(FEES),
                    fee.block().text());
        }
        if (fee.number().remainder(BigDecimal.TEN).signum() != 0) {
            Judgement judgement = new Judgement(
                    Severity.HINT,
                    Verdict.FAIL,
                    null,
                    fee.number(),
                    "信息处理费“" + fee.anchor().quote() + "”不是10元的整数倍，按收费标准算不出来，请核对。");
            findings.inText(
                    place,
                    TARIFF,
                    judgement,
                    fee.anchor(),
                    List.of(),
                    fee.block().text());
        }
    }
}
