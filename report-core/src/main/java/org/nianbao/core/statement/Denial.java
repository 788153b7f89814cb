package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;

/**
 * A sentence that says that there was none.
 *
 * @param part where
 * @param block in which block
 * @param anchor the words
 * @param topic of what there was none
 */
public record Denial(Part part, Block block, Anchor anchor, Topic topic) {

    private static final Pattern NO_REQUESTS = Pattern.compile(
            "(?:未|没有|没|无)(?:收到|接到|接收到?|受理)(?:过|到)?(?:任何)?(?:公民|单位|个人|社会公众|群众|法人|组织|其他|、|和|或|及|提出|提交|的|关于|有关|书面)*"
                    + "(?:政府)?(?:信息)?(?:依)?(?:申请)?(?:公开)?(?:政府信息)?(?:的)?(?:公开)?申请(?!行政|人)"
                    + "|(?:没有|无|0)(?:任何)?(?:政府)?信息公开申请(?!行政|人)"
                    + "|(?:没有|无)(?:任何)?依申请公开(?:的)?(?:申请|事项|情况|件|政府信息)?");
    private static final Pattern NO_DISPUTES = Pattern.compile(
            "(?:未|没有|无|没)(?:曾)?(?:发生|出现|产生|收到|引发|引起|被|有|因|涉及|存在)*[^，。；,;]{0,28}?行政?(?:复议|诉讼)(?:(?:和|及|、|与|或|或者)(?:被|提起)?(?:行政)?(?:诉讼|复议))?");
    private static final Pattern OF_OUTCOMES =
            Pattern.compile("纠正|纠错|败诉|维持|撤销|违法|败|不服|应诉率|未审结|尚未|理由|法定|审理|超期|逾期|错案|人员|机构|规定");
    private static final Pattern OTHER_YEAR = Pattern.compile("20\\d{2}年|上年|去年|上一年");
    private static final List<Part> TEXTS = List.of(Part.OVERVIEW, Part.PROBLEMS, Part.OTHER_MATTERS);

    /** All denials of a report's texts about the report's own year and body, in the order of the text. */
    public static List<Denial> in(AnnualReport report, Scope scope) {
        List<Denial> denials = new ArrayList<>();
        for (Part part : TEXTS) {
            for (Block block : report.part(part)) {
                if (block instanceof Block.Paragraph) {
                    find(report.year(), scope, part, block, denials);
                }
            }
        }
        return denials;
    }

    private static void find(int year, Scope scope, Part part, Block block, List<Denial> denials) {
        NormalizedText normal = NormalizedText.withoutSpaces(block.text());
        String text = normal.text();
        Matcher requests = NO_REQUESTS.matcher(text);
        while (requests.find()) {
            if (isMeant(text, requests.start(), requests.end(), year, scope)) {
                denials.add(denial(part, block, normal, requests, Topics.RECEIVED));
            }
        }
        Matcher disputes = NO_DISPUTES.matcher(text);
        while (disputes.find()) {
            String words = disputes.group() + clauseAfter(text, disputes.end());
            if (!OF_OUTCOMES.matcher(words).find() && isMeant(text, disputes.start(), disputes.end(), year, scope)) {
                boolean first = words.contains("复议");
                boolean second = words.contains("诉讼");
                denials.add(denial(
                        part,
                        block,
                        normal,
                        disputes,
                        first && second ? Topics.DISPUTES : first ? Topics.RECONSIDERATIONS : Topics.SUITS));
            }
        }
    }

    private static boolean isMeant(String text, int start, int end, int year, Scope scope) {
        int from = text.lastIndexOf('。', start) + 1;
        String before = text.substring(from, start);
        Matcher other = OTHER_YEAR.matcher(before);
        boolean otherYear = false;
        while (other.find()) {
            otherYear = !other.group().equals(year + "年");
        }
        return !otherYear && !scope.isLeftBy(before + text.substring(start, end));
    }

    private static String clauseAfter(String text, int from) {
        int end = from;
        while (end < text.length() && "，。；,;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private static Denial denial(Part part, Block block, NormalizedText normal, Matcher match, Topic topic) {
        return new Denial(
                part,
                block,
                new Anchor(
                        part.id(),
                        block.id(),
                        normal.start(match.start()),
                        normal.end(match.end()),
                        normal.original(match.start(), match.end())),
                topic);
    }
}
