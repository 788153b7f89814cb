package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** CY-05: disputes that were pending when last year ended should be among this year's. */
final class PendingReappears implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CY-05",
                    Severity.HINT,
                    false,
                    "行政复议、行政诉讼各总计之和不小于上年报告“尚未审结”之和。",
                    "国办公开办函〔2021〕30号附件“四、政府信息公开行政复议、行政诉讼情况”（按“尚未审结”的含义推算）")
            .computes("本年行政复议、未经复议直接起诉、复议后起诉三个“总计”之和≥上年三个“尚未审结”之和")
            .example("上年尚未审结共3件，本年三个总计之和是1。", "上年未结的3件本年审结或仍未审结，本年三个总计之和不小于3。");

    private static final List<String> BLOCKS = List.of("reconsideration", "direct-suit", "suit-after-reconsideration");
    private static final List<CellId> TOTALS = cells("total");
    private static final List<CellId> PENDING = cells("pending");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Beside beside = Beside.of(subject);
        // of an organ that was split nobody knows which cases went where
        if (beside == null || beside.isSplit()) {
            return;
        }
        BigDecimal now = sum(subject.cells(), TOTALS);
        BigDecimal before = sum(beside.lastYear().cells(), PENDING);
        if (now == null || before == null || now.compareTo(before) >= 0) {
            return;
        }
        beside.find(
                findings,
                subject.placeOfTable("disputes"),
                RULE,
                Judgement.hint("行政复议、行政诉讼三个总计之和是" + now.toPlainString() + "，少于" + beside.name() + "“尚未审结”之和"
                        + before.toPlainString() + "；上年没有审结的案件，今年一般应当再次计入，请核对。" + beside.source()),
                TOTALS,
                PENDING.toArray(CellId[]::new));
    }

    /** Null when one of them has no figure. */
    private static @Nullable BigDecimal sum(Cells cells, List<CellId> wanted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : wanted) {
            BigDecimal one = cells.figure(cell);
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return sum;
    }

    private static List<CellId> cells(String column) {
        return BLOCKS.stream()
                .map(block -> new CellId("disputes", block, column))
                .toList();
    }
}
