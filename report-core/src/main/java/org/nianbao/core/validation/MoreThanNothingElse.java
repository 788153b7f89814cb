package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-09: section 六 says more than 无: at least whether 信息处理费 was charged. */
final class MoreThanNothingElse implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-09",
                    Severity.WARNING,
                    false,
                    "第六部分不能只写“无”，至少写明收取信息处理费的情况。",
                    "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；国办公开办函〔2021〕30号所附格式第六部分")
            .example("第六部分只写“无”。", "写“2024年，本机关未收取政府信息公开信息处理费，没有其他需要报告的事项”。")
            .since("2026.3")
            .explainedBy("收费情况已在第一部分写明，第六部分确无其他事项。");

    private static final int FIRST_YEAR = 2021;
    private static final Pattern NOTHING = Pattern.compile(
            "^(?:20\\d{2}年(?:度)?[，,]?)?(?:[我本](?:机关|单位|年度?|局|镇|乡|街道|办|委|县|市|区))?[，,]?(?:暂|本年度)?(?:无|没有)(?:其[他它])?(?:需要?|应当?)?(?:报告|说明)?(?:的)?(?:其[他它])?(?:事项|情况|内容)?[。.]?$");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts() || subject.report().year() < FIRST_YEAR) {
            return;
        }
        String text = subject.textOf(Part.OTHER_MATTERS).replaceAll("\\s", "");
        if (NOTHING.matcher(text).find()) {
            findings.inPart(
                    subject.placeOf(Part.OTHER_MATTERS),
                    RULE,
                    Judgement.warning("第六部分只写了“" + text + "”。请至少写明信息处理费，例如："
                            + subject.report().year() + "年，本机关未收取政府信息公开信息处理费，没有其他需要报告的事项。"),
                    Part.OTHER_MATTERS.id(),
                    "nothing");
        }
    }
}
