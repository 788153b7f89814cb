package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * STR-04: the title names the organ, by its registered or a short name, and the year, in either order, and ends with
 * 政府信息公开工作年度报告. Another year is an error; another name, or other words at the end, a warning.
 */
final class TitleOfTheReport implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-04",
                    Severity.ERROR,
                    false,
                    "题目由机关名称、报告年度和“政府信息公开工作年度报告”组成，年度与报告一致。",
                    "《中华人民共和国政府信息公开工作年度报告格式》")
            .example("合心镇人民政府2023年政府信息公开工作年度报告（报告年度是2024年）。", "合心镇人民政府2024年政府信息公开工作年度报告。")
            .explainedBy("题目使用机关对外公布的规范简称。", "机关本年度内更名，题目使用更名后的名称。");

    private static final String ENDING = "政府信息公开工作年度报告";
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2}|二[〇零○OＯ0][〇零○O一二三四五六七八九]{2})年?度?");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        String title = subject.report().title();
        NormalizedText normal = NormalizedText.withoutSpaces(title);
        String text = normal.text();
        if (text.isEmpty()) {
            findings.inPart(Subject.WHOLE, RULE, Judgement.warning("报告没有题目，请补上。"), "title", "no title");
            return;
        }
        Matcher year = YEAR.matcher(text);
        boolean hasYear = false;
        while (year.find()) {
            hasYear = true;
            year(subject, normal, year, findings);
        }
        if (!hasYear) {
            say(findings, title, "题目中没有年度，应写明“" + subject.report().year() + "年”。");
        }
        if (!text.replaceAll("[》”\"]+$", "").endsWith(ENDING)) {
            say(findings, title, "题目应以“" + ENDING + "”结尾，请核对。");
        }
        name(subject, text, findings);
    }

    private static void year(Subject subject, NormalizedText title, Matcher year, Findings findings) {
        int written = ChineseYear.parse(year.group(1));
        if (written == subject.report().year()) {
            return;
        }
        String quote = title.original(year.start(1), year.end(1));
        findings.inText(
                Subject.WHOLE,
                RULE,
                Judgement.error("题目写的是“" + quote + "”，报告年度是" + subject.report().year() + "年，请改正题目。"),
                new Anchor("title", "", title.start(year.start(1)), title.end(year.end(1)), quote),
                subject.report().title());
    }

    private static void name(Subject subject, String text, Findings findings) {
        String written =
                YEAR.matcher(text.replaceAll("[《》“”\"]", "")).replaceAll("").replace(ENDING, "");
        int end = written.indexOf("政府信息公开");
        String organ = end < 0 ? written : written.substring(0, end);
        if (organ.isEmpty()) {
            say(
                    findings,
                    subject.report().title(),
                    "题目中没有机关名称，应写明“" + subject.context().organ().name() + "”。");
        } else if (!OrganNames.mean(organ, subject.context().organ())) {
            say(
                    findings,
                    subject.report().title(),
                    "题目中的机关是“" + organ + "”，登记的名称是“" + subject.context().organ().name() + "”。请核对是否写成了别的机关。");
        }
    }

    private static void say(Findings findings, String title, String message) {
        findings.inText(
                Subject.WHOLE,
                RULE,
                Judgement.warning(message),
                new Anchor("title", "", 0, title.length(), title),
                message);
    }
}
