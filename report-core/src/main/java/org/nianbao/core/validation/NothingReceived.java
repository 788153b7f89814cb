package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;

/** T3-06: where nothing was received and nothing carried in, section 一 says so. */
final class NothingReceived implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T3-06", Severity.HINT, false, "全年没有收到申请、也没有上年结转的，第一部分应当说明。", "《中华人民共和国政府信息公开条例》第五十条第（二）项")
            .computes("一、二两行总计＝0时，第一部分提到“申请”")
            .example("两行都是0，第一部分没有一句话提到依申请公开。", "第一部分写“本年度未收到政府信息公开申请”。")
            .since("2026.3");

    private static final Pattern SAID = Pattern.compile("申请");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        RequestFigures requests = new RequestFigures(subject.cells());
        if (!subject.says(Part.OVERVIEW) || !requests.areNone(List.of("newly-received", "carried-in"))) {
            return;
        }
        boolean said = subject.report().part(Part.OVERVIEW).stream()
                .anyMatch(block -> SAID.matcher(block.text()).find());
        if (!said) {
            findings.inPart(
                    subject.placeOf(Part.OVERVIEW),
                    RULE,
                    Findings.Judgement.hint("表中全年没有收到申请，也没有上年结转，第一部分没有提到依申请公开。建议补一句，例如：本年度未收到政府信息公开申请。"),
                    Part.OVERVIEW.id(),
                    "nothing received");
        }
    }
}
