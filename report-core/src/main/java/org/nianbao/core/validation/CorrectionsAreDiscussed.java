package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T4-05: who was corrected in a reconsideration or a suit says in section 五 what follows from it. */
final class CorrectionsAreDiscussed implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T4-05", Severity.WARNING, false, "有“结果纠正”的，第五部分应当分析原因并写明改进措施。", "《中华人民共和国政府信息公开条例》第五十条第（五）项")
            .computes("第四部分“结果纠正”＞0时，第五部分谈到复议、诉讼或者依申请公开办理")
            .example("行政复议“结果纠正”填1件，第五部分只写了网站栏目更新。", "第五部分写明被纠正的原因和改进答复质量的措施。")
            .since("2026.3")
            .explainedBy("被纠正的原因已在第一部分依申请公开中分析。", "案件在本年度作出决定，问题上年已整改并在上年报告写明。");

    private static final List<CellId> CORRECTED = List.of(
            CellId.parse("disputes/reconsideration/corrected"),
            CellId.parse("disputes/direct-suit/corrected"),
            CellId.parse("disputes/suit-after-reconsideration/corrected"));
    private static final Pattern DISCUSSED = Pattern.compile("复议|诉讼|纠正|纠错|败诉|答复(?:质量|规范|不|的)|依申请|申请办理|法制审核|办理质量");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<CellId> some = CORRECTED.stream()
                .filter(cell -> {
                    BigDecimal figure = subject.cells().figure(cell);
                    return figure != null && figure.signum() > 0;
                })
                .toList();
        boolean discussed = subject.report().part(Part.PROBLEMS).stream()
                .anyMatch(block -> DISCUSSED.matcher(block.text()).find());
        if (subject.says(Part.PROBLEMS) && !some.isEmpty() && !discussed) {
            findings.inCells(
                    subject.placeOf(Part.PROBLEMS),
                    RULE,
                    Judgement.warning("第四部分有“结果纠正”，第五部分没有谈到依申请公开的办理或者复议诉讼。请分析被纠正的原因，写明改进措施。"),
                    some);
        }
    }
}
