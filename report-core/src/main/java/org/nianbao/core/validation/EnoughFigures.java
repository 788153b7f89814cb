package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-15: a review of a year without figures reviews nothing. */
final class EnoughFigures implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-15", Severity.HINT, false, "第一部分用数据说话，至少有三个数字。", "各地年度报告编制通知“数据详实”的要求")
            .computes("第一部分带单位的数字≥3个")
            .example("第一部分通篇没有一个数字。", "写明主动公开多少条、收到和办结申请多少件、培训多少次。")
            .since("2026.3");

    private static final int LEAST = 3;
    private static final Pattern FIGURE =
            Pattern.compile("\\d[多余]?(?:[件条篇次项个期份场起人宗家处批册名户部页]|万|%)|[一二两三四五六七八九十百千]余?(?:[件条篇次项期份场起宗家处批册名户]|个(?!方面))");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.says(Part.OVERVIEW)) {
            return;
        }
        long figures = FIGURE.matcher(NormalizedText.withoutSpaces(subject.textOf(Part.OVERVIEW))
                        .text())
                .results()
                .limit(LEAST)
                .count();
        if (figures < LEAST) {
            findings.inPart(
                    subject.placeOf(Part.OVERVIEW),
                    RULE,
                    Judgement.hint("第一部分只有" + figures + "个带单位的数字。建议写明主动公开条数、收到和办结申请件数等数据。"),
                    Part.OVERVIEW.id(),
                    "few figures");
        }
    }
}
