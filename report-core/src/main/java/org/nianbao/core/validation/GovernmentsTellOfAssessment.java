package org.nianbao.core.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-03: a government, towns included, reports on assessment, public appraisal and accountability. */
final class GovernmentsTellOfAssessment implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-03",
                    Severity.WARNING,
                    false,
                    "各级人民政府（包括乡镇）的报告写明工作考核、社会评议和责任追究结果情况。",
                    "《中华人民共和国政府信息公开条例》第五十条第（四）项")
            .example("镇人民政府的报告没有写社会评议和责任追究结果。", "写“县政府组织的工作考核为良好；开展了社会评议，群众满意；没有发生责任追究的情形”。")
            .since("2026.3")
            .explainedBy("本年度没有组织此项工作，已在正文其他部分写明。");

    private static final Set<OrganType> GOVERNMENTS =
            Set.of(OrganType.PROVINCE, OrganType.CITY, OrganType.COUNTY, OrganType.TOWN);
    private static final Map<String, Pattern> RESULTS = new LinkedHashMap<>();

    static {
        RESULTS.put("工作考核", Pattern.compile("考核|绩效|考评"));
        RESULTS.put("社会评议", Pattern.compile("评议|满意度|民意调查|测评"));
        RESULTS.put("责任追究结果", Pattern.compile("责任追究|追究责任|追责|问责"));
    }

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.says(Part.OVERVIEW)
                || !GOVERNMENTS.contains(subject.context().organ().type())) {
            return;
        }
        String text =
                subject.textOf(Part.OVERVIEW) + subject.textOf(Part.PROBLEMS) + subject.textOf(Part.OTHER_MATTERS);
        List<String> missing = RESULTS.entrySet().stream()
                .filter(result -> !result.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            findings.inPart(
                    subject.placeOf(Part.OVERVIEW),
                    RULE,
                    Judgement.warning(
                            "没有写" + String.join("、", missing) + "情况。各级人民政府的报告必须写这三项，一般写在第一部分的监督保障中；没有发生的，写明没有。"),
                    Part.OVERVIEW.id(),
                    String.join(" ", missing));
        }
    }
}
