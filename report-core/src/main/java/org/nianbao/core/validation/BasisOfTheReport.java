package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** STR-06: the preamble cites the Regulations and the format of the year by their exact names. */
final class BasisOfTheReport implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-06",
                    Severity.HINT,
                    false,
                    "引言写明编制依据：《中华人民共和国政府信息公开条例》和本年度适用的年度报告格式文件。",
                    "《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号")
            .example("2024年度报告的引言写“根据国办公开办函〔2019〕60号要求编制”。", "写“根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号要求编制”。")
            .since("2026.3");

    private static final Pattern REGULATIONS = Pattern.compile("信息公开(?:工作)?条例|《条例》");
    private static final Pattern OLD_FORMAT = Pattern.compile("[〔\\[（(]2019[〕\\]）)]60号");

    private static final Pattern NEW_FORMAT = Pattern.compile("[〔\\[（(]2021[〕\\]）)]30号");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.says(Part.PREAMBLE)) {
            return;
        }
        String text = subject.textOf(Part.PREAMBLE);
        int place = subject.placeOf(Part.PREAMBLE);
        if (!REGULATIONS.matcher(text).find()) {
            findings.inPart(
                    place,
                    RULE,
                    Judgement.hint("引言没有写编制依据。建议写明根据《中华人民共和国政府信息公开条例》编制。"),
                    Part.PREAMBLE.id(),
                    "no basis");
        } else if (subject.report().year() >= 2021
                && OLD_FORMAT.matcher(text).find()
                && !NEW_FORMAT.matcher(text).find()) {
            findings.inPart(
                    place,
                    RULE,
                    Judgement.hint("引言引用的是国办公开办函〔2019〕60号。2021年度起适用的是国办公开办函〔2021〕30号，请改正。"),
                    Part.PREAMBLE.id(),
                    "old format");
        }
    }
}
