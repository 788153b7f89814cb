package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * NAR-08: what was done is told of the report year. A sentence that opens with another year and tells deeds was probably
 * copied; plans, laws, comparisons and what is carried over name other years rightly.
 */
final class YearOfTheDeeds implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-08",
                    Severity.WARNING,
                    false,
                    "讲工作和数据的句子写的是报告年度，不是别的年份。",
                    "《中华人民共和国政府信息公开条例》第四十九条：年度报告写上一年度的工作")
            .computes("句首的年份＝报告年度（比较、计划、法规日期、上年结转除外）")
            .example("2024年度报告里写“2023年，我局共收到申请12件”。", "改为“2024年，我局共收到申请12件”，并核对数字。")
            .since("2026.3")
            .explainedBy("这一句讲的是上年的工作，为前后对照而写。", "跨年度的工作，写的是开始的年份。");

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?;；\\n]+");

    /** Number, at most the organ, the year, then at once what was done or who did it. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:[(（]?[一二三四五六七八九十\\d]{0,3}[)）、.]|[一二三四五六七八九十]是)?(?:[^,，]{1,8}情况。?)?"
                    + "(?:在|我|本|全|[\\u4e00-\\u9fa5]{0,8}?(?:局|镇|乡|办|委|街道|政府|机关|单位|中心|处|院|厅))?"
                    + "(20\\d{2})年(?:度|全年)?(?:[,，]|以来|[我本全共累主依新未无没收受答办公发制开组召举印出处])");

    private static final Pattern DEEDS =
            Pattern.compile("共|收到|受理|公开|发布|办理|制发|答复|印发|开展|组织|召开|举办|完成|编制|更新|推进|收取|存在|转载|培训");
    private static final Pattern COUNTED = Pattern.compile("\\d+(?:余|多)?[件条篇次项个期份场起宗]");
    private static final Pattern RIGHTLY =
            Pattern.compile("较|比|同期|结转|转结|将|计划|下一步|拟|打算|力争|目标|号|施行|实施|自20|从20|起至|至20|届|出台|制定|首次|上年|去年|上一年|累计|以来|期末|底前"
                    + "|年度报告|年报|决算|考核|评估|测评|排名|规划|整改|针对|跨年|截至|截止|[12]\\d{3}—|往年|历年|近[两三几]年");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        for (Part part : List.of(Part.OVERVIEW, Part.OTHER_MATTERS)) {
            for (Block block : subject.report().part(part)) {
                if (block instanceof Block.Paragraph
                        && namesAnotherYear(block.text(), subject.report().year())) {
                    check(subject, part, block, findings);
                }
            }
        }
    }

    /** Whether another year than this may be named: most paragraphs name none, and need no closer look. */
    private static boolean namesAnotherYear(String text, int year) {
        String own = Integer.toString(year);
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            if ((Character.isDigit(before) || Character.isWhitespace(before))
                    && !text.startsWith(own, at - own.length())) {
                return true;
            }
        }
        return false;
    }

    private static void check(Subject subject, Part part, Block block, Findings findings) {
        NormalizedText normal = NormalizedText.withoutSpaces(block.text());
        Matcher sentence = SENTENCE.matcher(normal.text());
        int year = subject.report().year();
        while (sentence.find()) {
            String text = sentence.group();
            Matcher opening = OPENING.matcher(text);
            if (!opening.find() || Integer.parseInt(opening.group(1)) == year) {
                continue;
            }
            String rest = text.substring(opening.end(1));
            boolean past = Integer.parseInt(opening.group(1)) < year
                    || COUNTED.matcher(rest).find();
            if (past && DEEDS.matcher(rest).find() && !RIGHTLY.matcher(text).find() && !rest.contains(year + "年")) {
                int from = sentence.start() + opening.start(1);
                int to = sentence.start() + opening.end(1) + 1;
                Anchor anchor = new Anchor(
                        part.id(), block.id(), normal.start(from), normal.end(to), normal.original(from, to));
                findings.inText(
                        subject.placeOf(part),
                        RULE,
                        Judgement.warning("这一句写的是“" + anchor.quote() + "”的工作，报告年度是" + year + "年。是不是从别的年度抄来没有改？请核对。"),
                        anchor,
                        block.text());
            }
        }
    }
}
