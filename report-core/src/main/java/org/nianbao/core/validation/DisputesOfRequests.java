package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T4-04: where no request was handled this year or last, disputes about requests want a word. */
final class DisputesOfRequests implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T4-04", Severity.HINT, false, "本年和上年都没有办理过申请，却有行政复议、行政诉讼的，请核对或者说明。", "《中华人民共和国政府信息公开条例》第五十条第（三）项")
            .computes("本年、上年（七）总计都是0时，第四部分各总计＝0")
            .example("两年都没有办理过申请，行政复议总计填2件。", "核对是否填错了格；确有其事的，在第一部分说明。")
            .since("2026.3");

    private static final List<CellId> TOTALS = List.of(
            CellId.parse("disputes/reconsideration/total"),
            CellId.parse("disputes/direct-suit/total"),
            CellId.parse("disputes/suit-after-reconsideration/total"));

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<CellId> some = TOTALS.stream()
                .filter(cell -> isSome(subject.cells().figure(cell)))
                .toList();
        if (!some.isEmpty() && handledNone(subject.cells()) && handledNone(subject.lastYearsCells())) {
            findings.inCells(
                    subject.placeOfTable("disputes"),
                    RULE,
                    Judgement.hint("本年和上年办理的申请都是0件，第四部分却有行政复议或行政诉讼。请核对；确有其事的，在第一部分说明。"),
                    some);
        }
    }

    private static boolean handledNone(@Nullable Cells cells) {
        return cells != null && new RequestFigures(cells).areNone(List.of("total-handled"));
    }

    private static boolean isSome(@Nullable BigDecimal figure) {
        return figure != null && figure.signum() > 0;
    }
}
