package org.nianbao.core.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-01: section 一 reviews the year in five aspects. */
final class FiveAspects implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-01",
                    Severity.WARNING,
                    false,
                    "第一部分从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面写。",
                    "国办公开办函〔2021〕30号所附格式第一部分")
            .computes("第一部分写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障")
            .example("第一部分只写主动公开和依申请公开两个方面。", "五个方面各写一段；没有开展的，如实写明没有。")
            .since("2026.3")
            .explainedBy("本机关没有独立的网站和新媒体，平台由上级统一建设，已在主动公开部分说明。");

    /** The format of 2019 did not yet ask for the five aspects. */
    private static final int FIRST_YEAR = 2021;

    private static final Map<String, Pattern> ASPECTS = new LinkedHashMap<>();

    static {
        ASPECTS.put("主动公开", Pattern.compile("主动公开|公开(?:政府)?信息|信息公开内容"));
        ASPECTS.put("依申请公开", Pattern.compile("依申请|公开申请|申请公开"));
        ASPECTS.put(
                "政府信息管理",
                Pattern.compile(
                        "信息(?:资源)?(?:的)?(?:规范)?管理|规范性文件[^。]{0,12}(?:清理|管理|集中)|信息[^。]{0,10}(?:审核|审查|更新|维护|归档|调整)|保密审查|公开属性|三审三校"));
        ASPECTS.put("政府信息公开平台建设", Pattern.compile("平台|网站|网页|新媒体|公众号|微博|公报|专区|公开栏|查阅点|专栏|门户"));
        ASPECTS.put("监督保障", Pattern.compile("监督|保障|考核|培训|评议|责任追究|问责|组织领导|领导小组|机制"));
    }

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.report().year() < FIRST_YEAR || !subject.says(Part.OVERVIEW)) {
            return;
        }
        String text = subject.textOf(Part.OVERVIEW);
        List<String> missing = ASPECTS.entrySet().stream()
                .filter(aspect -> !aspect.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            findings.inPart(
                    subject.placeOf(Part.OVERVIEW),
                    RULE,
                    Judgement.warning("第一部分没有写到" + String.join("、", missing) + "。格式要求从五个方面总结，请补充；没有这方面工作的，也请如实说明。"),
                    Part.OVERVIEW.id(),
                    String.join(" ", missing));
        }
    }
}
