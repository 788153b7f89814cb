package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;
import org.nianbao.core.validation.Findings.Judgement;

/** The part of XT-05 on 发布总数量, a local indicator: where it is 0, the text does not tell what was published. */
final class PublishedInAll {

    private static final String LABEL = "发布总数";
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?<!未|没有|不)(?:主动(?:、?(?:及时|准确|规范))*公开|公开|发布)(?:各类|的|了)*(?:政府|政务)?信息\\d+(?:余|多)?条|主动(?:、?(?:及时|准确|规范))*公开(?!内容|目录|事项|范围|制度|工作|机制)");

    private PublishedInAll() {}

    static void check(Subject subject, Rule rule, Findings findings) {
        for (Map.Entry<String, CellValue> indicator : subject.report().local().entrySet()) {
            BigDecimal figure = indicator.getValue() instanceof CellValue.Figure number ? number.number() : null;
            if (indicator.getKey().contains(LABEL) && figure != null && figure.signum() == 0) {
                compare(subject, rule, findings);
                return;
            }
        }
    }

    private static void compare(Subject subject, Rule rule, Findings findings) {
        for (Block block : subject.report().part(Part.OVERVIEW)) {
            NormalizedText normal = NormalizedText.withoutSpaces(block.text());
            Matcher published = PUBLISHED.matcher(normal.text());
            if (block instanceof Block.Paragraph && published.find()) {
                Anchor anchor = new Anchor(
                        Part.OVERVIEW.id(),
                        block.id(),
                        normal.start(published.start()),
                        normal.end(published.end()),
                        normal.original(published.start(), published.end()));
                String message = "正文写“" + anchor.quote() + "”，本地指标“发布总数量”填的是0。请核对公开信息的条数。";
                findings.inText(
                        subject.placeOf(Part.OVERVIEW),
                        rule,
                        Judgement.unsure(Severity.WARNING, message).with(null, BigDecimal.ZERO),
                        anchor,
                        block.text());
                return;
            }
        }
    }
}
