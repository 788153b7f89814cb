package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T3-08: 三（六）3.其他 is for what fits nowhere else; more than three in ten ask for a word. */
final class OtherHandlingIsRare implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T3-08",
                    Severity.HINT,
                    false,
                    "“（六）其他处理”中的“3.其他”不超过办理结果总计的30%，超过的请说明是哪些情形。",
                    "国办公开办函〔2021〕30号所附格式第三部分")
            .computes("（六）3.其他≤（七）总计×30％")
            .example("办理结果总计20件，其中“3.其他”12件。", "能归入予以公开、不予公开等各项的归入各项；余下的在第一部分说明情形，如申请人主动撤回。")
            .since("2026.3");

    private static final BigDecimal SHARE = new BigDecimal("0.3");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        RequestFigures requests = new RequestFigures(subject.cells());
        BigDecimal other = requests.of("other");
        BigDecimal handled = requests.of("total-handled");
        if (other != null && handled != null && other.compareTo(handled.multiply(SHARE)) > 0) {
            findings.inCells(
                    subject.placeOfTable("requests"),
                    RULE,
                    Judgement.hint("“3.其他”" + other.toPlainString() + "件，超过办理结果总计" + handled.toPlainString()
                            + "件的30%。请核对能否归入前面各项，并在第一部分说明是哪些情形。"),
                    List.of(RequestFigures.total("other"), RequestFigures.total("total-handled")));
        }
    }
}
