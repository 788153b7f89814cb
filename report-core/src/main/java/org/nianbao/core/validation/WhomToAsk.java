package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** STR-07: the preamble says where the report can be downloaded and whom to ask. */
final class WhomToAsk implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-07", Severity.HINT, false, "引言写明电子版下载处和联系方式（地址、电话）。", "各地年度报告编制通知；《中华人民共和国政府信息公开条例》第二十四条")
            .example("引言只有编制依据，没有写到哪里下载、找谁询问。", "引言写明“电子版可在县人民政府网站下载；地址……，电话……”。")
            .since("2026.3");

    private static final Pattern TELEPHONE = Pattern.compile("电话|联系方式|\\d{3,4}[-－—]\\d{7,8}");
    private static final Pattern ADDRESS = Pattern.compile("地址|邮编|邮政编码|位于|[路街道巷]\\d{1,5}号");
    private static final Pattern DOWNLOAD = Pattern.compile("下载|网站|网址|查阅|门户|www\\.|https?://");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        // some write it at the end
        String text =
                subject.textOf(Part.PREAMBLE) + subject.textOf(Part.OTHER_MATTERS) + subject.textOf(Part.SIGNATURE);
        List<String> missing = new ArrayList<>();
        if (!DOWNLOAD.matcher(text).find()) {
            missing.add("电子版下载处");
        }
        if (!ADDRESS.matcher(text).find()) {
            missing.add("联系地址");
        }
        if (!TELEPHONE.matcher(text).find()) {
            missing.add("联系电话");
        }
        if (!missing.isEmpty()) {
            findings.inPart(
                    subject.placeOf(Part.PREAMBLE),
                    RULE,
                    Judgement.hint("没有写" + String.join("、", missing) + "。建议补上，方便公众查阅和咨询。"),
                    Part.PREAMBLE.id(),
                    String.join(" ", missing));
        }
    }
}
