package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-02: section 一 keeps within 1 000 characters, blanks not counted. */
final class LengthOfTheOverview implements ReportRule {

    /** 地方年度通知的通行要求。 */
    private static final int MOST = 1_000;

    private static final Rule RULE =
            new Rule("NAR-02", Severity.WARNING, false, "第一部分原则上不超过1000字。", "各地年度报告编制通知（如武政办发〔2025〕54号）；全国格式未限定字数");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int length = subject.textOf(Part.OVERVIEW).replaceAll("[\\s　]", "").length();
        if (subject.hasTexts() && length > MOST) {
            findings.inPart(
                    subject.placeOf(Part.OVERVIEW),
                    RULE,
                    Judgement.warning("第一部分有" + length + "字，一般要求不超过" + MOST + "字。请精简，或者说明本地没有这项要求。"),
                    Part.OVERVIEW.id(),
                    "longer than " + MOST);
        }
    }
}
