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
            "NAR-08", Severity.WARNING, false, "讲工作和数据的句子写的是报告年度，不是别的年份。", "《中华人民共和国政府信息公开条例》第四十九条：年度报告写上一年度的工作");

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?;；\\n]+");
    private static final Pattern OPENING = Pattern.compile(
            "^[（(]?[一二三四五六七八九十]{0,3}[）)、.]?(?:在|截至)?(20\\d{2})年(?:度)?(?:以来|全年|我|本|，|,|共|[^\\d，,]{0,12}[，,])");
    private static final Pattern DEEDS = Pattern.compile("共|收到|受理|公开|发布|办理|制发|答复|印发|开展|组织|召开|举办|完成|编制|更新|推进");
    private static final Pattern RIGHTLY = Pattern.compile(
            "较|比|同比|相比|结转|转结|将|计划|下一步|拟|打算|力争|目标|《|号|施行|实施以来|自20|从20|起至|至20|届|出台的|制定的|首次|上年|去年|累计|以来|期末|年底前");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        for (Part part : List.of(Part.OVERVIEW, Part.PROBLEMS, Part.OTHER_MATTERS)) {
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
            if (DEEDS.matcher(rest).find() && !RIGHTLY.matcher(text).find() && !rest.contains(year + "年")) {
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
