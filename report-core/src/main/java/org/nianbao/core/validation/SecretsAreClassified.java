package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T3-07: who refuses because of a state secret confirms, by a tick and without a word more, that each was classified. */
final class SecretsAreClassified implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T3-07",
                    Severity.WARNING,
                    false,
                    "以属于国家秘密为由不予公开的，每一件都有定密依据。只需勾选确认，不要填写任何细节。",
                    "《中华人民共和国保守国家秘密法》第二十五条；《中华人民共和国政府信息公开条例》第十四条")
            .computes("“（三）不予公开·1.属于国家秘密”总计＞0时，勾选确认")
            .explainedBy("每一件都有定密依据")
            .confirmedByATick()
            .example("“1.属于国家秘密”填2件，没有确认。", "勾选确认每一件都有定密依据，不写任何细节。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        BigDecimal secrets = new RequestFigures(subject.cells()).of("state-secret");
        if (secrets != null && secrets.signum() > 0) {
            findings.inCells(
                    subject.placeOfTable("requests"),
                    RULE,
                    Judgement.warning("“1.属于国家秘密”填了" + secrets.toPlainString() + "件。请勾选确认每一件都有定密依据；不要在系统里写任何细节。"),
                    List.of(RequestFigures.total("state-secret")));
        }
    }
}
