package org.nianbao.core.validation;

import java.util.List;
import java.util.Set;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-02: section 一 keeps within 1 000 characters, blanks not counted. */
final class LengthOfTheOverview implements ReportRule {

    /** 地方年度通知的通行要求。 */
    private static final int MOST = 1_000;

    private static final Set<OrganType> WIDE = Set.of(OrganType.PROVINCE, OrganType.CITY, OrganType.COUNTY);

    private static final Rule RULE = new Rule(
                    "NAR-02", Severity.WARNING, false, "第一部分原则上不超过1000字。", "各地年度报告编制通知（如武政办发〔2025〕54号）；全国格式未限定字数")
            .computes("第一部分字数（不计空白）≤1000")
            .example("第一部分1800字。", "精简到1000字以内，具体做法用数字说明。")
            .since("2026.3")
            .explainedBy("本地年度通知没有字数要求。", "本报告综合全辖区情况，内容较多，已经上级同意。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int length = subject.textOf(Part.OVERVIEW).replaceAll("[\\s　]", "").length();
        if (subject.hasTexts() && length > MOST) {
            String message = "第一部分有" + length + "字，一般要求不超过" + MOST + "字。请精简，或者说明本地没有这项要求。";
            findings.inPart(
                    subject.placeOf(Part.OVERVIEW),
                    RULE,
                    // who reports for a whole area has more to tell
                    WIDE.contains(subject.context().organ().type())
                            ? Judgement.hint(message)
                            : Judgement.warning(message),
                    Part.OVERVIEW.id(),
                    "longer than " + MOST);
        }
    }
}
