package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T3-09: a reply that was split counts in 部分公开 only. */
final class PartialReleaseCountsOnce implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T3-09",
                    Severity.HINT,
                    false,
                    "区分处理的申请只计入“（二）部分公开”，不再计入“（三）不予公开”等其他各项。",
                    "国办公开办函〔2021〕30号所附格式第三部分“（二）”项；《中华人民共和国政府信息公开条例》第三十七条")
            .computes("“（二）部分公开”总计＞0时，提醒一次")
            .example("一件区分处理的申请，既计入“（二）部分公开”，又计入“4.保护第三方合法权益”。", "只计入“（二）部分公开”。")
            .since("2026.3");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (new RequestFigures(subject.cells()).isSome("partially-granted")) {
            findings.inCells(
                    subject.placeOfTable("requests"),
                    RULE,
                    Judgement.hint("填了“（二）部分公开”。提醒：区分处理的只计这一项，没有再计入不予公开的各项吧？"),
                    List.of(RequestFigures.total("partially-granted")));
        }
    }
}
