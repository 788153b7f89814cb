package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that say that there was none, in sentences that have a word of denial and one of requests or disputes. */
final class Denials {

    /** There was none of this between these indexes of the text. */
    record Found(int start, int end, Topic topic) {}

    private static final String WHOEVER =
            "(?:任何|有关|关于|公民|单位|个人|自然人|社会公众|公众|群众|法人|企业|其他组织|社会组织|组织|社会|或者|或|和|及|、|与|提出|提交|递交|的|书面|对|向|"
                    + "我局|我镇|我乡|我办|我委|本机关|一件|1件|过)*";
    private static final String INFORMATION = "(?:政府信息依申请公开|信息依申请公开|依申请公开|政府信息公开|信息公开|公开政府信息|政府信息|信息|公开|的|方面|类)*";
    private static final String NOT_ABOUT = "(?!行政|人|材料|表|书|复议|收费|的?(?:投诉|举报|行政|复议|异议)|工作|引发|被|答复|不)";
    private static final Pattern NO_REQUESTS = Pattern.compile("(?:未曾|从未|未|没有|没)(?:收到|接到|接收到|接收|受理|收悉)" + WHOEVER
            + INFORMATION + "(?:申请|请求|依申请公开(?:政府信息|信息)?|依申请公开事项|申请公开)"
            + NOT_ABOUT
            + "|(?:没有|无|0)" + WHOEVER + "(?:政府信息公开申请|信息公开申请|政府信息依申请公开|依申请公开政府信息|依申请公开信息|依申请公开)"
            + NOT_ABOUT);
    private static final Pattern NO_DISPUTES = Pattern.compile(
            "(?:未(?!经|结|决|按|及时|能|来)|没有|无(?!法|正当|论|关|障|纸|需|须)|没(?!有))[^，。；,;]{0,40}?(?:行政复议|行政诉讼|复议|诉讼)(?!机关|机构|体制|决定|法|培训|人员)");
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("纠正|纠错|败|维持|撤销|违法|应诉|未审结|尚未|理由|法定|审理|超期|逾期|错案|人员|机构|规定|其他|渠道|办结|上诉|重大");

    private Denials() {}

    /** All denials of this sentence about the report's own year and body. */
    static List<Found> in(String text, int begin, int end, List<Mark> marks, int year, Scope scope) {
        boolean denies = false;
        boolean named = false;
        for (Mark mark : marks) {
            denies |= mark.is(Role.NEGATION);
            Family family = mark.family();
            named |= family == Family.REQUESTS || family != null && family.isOfDisputes() || mark.is(Role.WEAK_REQUEST);
        }
        List<Found> found = new ArrayList<>();
        if (denies && named) {
            requests(text, begin, end, found);
            disputes(text, begin, end, found);
            found.removeIf(denial -> !isMeant(denial, marks, year, scope));
        }
        return found;
    }

    private static void requests(String text, int begin, int end, List<Found> found) {
        Matcher none = NO_REQUESTS.matcher(text).region(begin, end);
        while (none.find()) {
            found.add(new Found(none.start(), none.end(), Topics.RECEIVED));
        }
    }

    private static void disputes(String text, int begin, int end, List<Found> found) {
        Matcher none = NO_DISPUTES.matcher(text).region(begin, end);
        while (none.find()) {
            String after = clauseAfter(text, none.end(), end);
            String words = none.group() + after;
            if (!OF_SOMETHING_ELSE.matcher(words).find() && !after.startsWith("答复")) {
                boolean first = words.contains("复议");
                boolean second = words.contains("诉讼");
                Topic topic = first && second ? Topics.DISPUTES : first ? Topics.RECONSIDERATIONS : Topics.SUITS;
                found.add(new Found(none.start(), none.end(), topic));
            }
        }
    }

    private static boolean isMeant(Found denial, List<Mark> marks, int year, Scope scope) {
        boolean meant = true;
        boolean ours = true;
        for (Mark mark : marks) {
            if (mark.start() >= denial.end()) {
                break;
            }
            if (mark.year() > 0) {
                meant = mark.year() == year;
            } else if (mark.is(Role.LAST_YEAR) || mark.is(Role.PART_OF_YEAR)) {
                meant = false;
            } else if (mark.is(Role.WHOLE_YEAR)) {
                meant = true;
            }
            ours = scope.isMeantBy(mark) || ours && !scope.isLeftBy(mark);
        }
        return meant && ours;
    }

    /** Up to the next stop or number: {@code 、行政诉讼}, not {@code ，收到申请3件}. */
    private static String clauseAfter(String text, int from, int end) {
        int to = from;
        while (to < end && "，。；,;".indexOf(text.charAt(to)) < 0 && !Quantities.isDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
