package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-12 and NAR-13: common slips of wording, and of typography. */
final class WordingMarks implements ReportRule {

    private static final Rule WORDS = new Rule(
                    "NAR-12", Severity.HINT, false, "常见错别字和误用词。", "《现代汉语词典》；党政机关公文处理工作条例第十九条“表述准确”")
            .example("截止2024年12月31日，转结下年度2件。", "截至2024年12月31日，结转下年度2件。")
            .since("2026.3");
    private static final Rule TYPOGRAPHY = new Rule(
                    "NAR-13",
                    Severity.HINT,
                    false,
                    "发文字号用六角括号，书名号用《》，日期不补零，“（一）”后不加顿号。",
                    "GB/T 9704-2012；GB/T 15834-2011；GB/T 15835-2011")
            .example("国办公开办函[2021]30号", "国办公开办函〔2021〕30号")
            .since("2026.3");

    /**
     * What is wrong, and what to write.
     *
     * @param traces of these, one at least stands in whatever the pattern finds: a text without them is not searched
     */
    private record Slip(Rule rule, Pattern wrong, String right, List<String> traces) {

        boolean leavesATraceIn(String text) {
            for (String trace : traces) {
                if (text.contains(trace)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final String TITLES = "书名号《》";

    private static final List<Slip> SLIPS = List.of(
            slip(WORDS, "截止(?=到?\\s*(?:\\d{2,4}年|\\d{1,2}月|目前|年底|本年|报告期))", "截至", "截止"),
            slip(WORDS, "转结(?=下|至|到|件|\\d|的|申请|上)|(?<=上年|年度)转结", "结转", "转结"),
            slip(WORDS, "其它(?=法人|组织|需要|处理|事项|结果|机关|单位|部门|行政|有关)", "其他", "其它"),
            slip(WORDS, "合属(?=办公)", "合署", "合属"),
            slip(WORDS, "登陆(?=[^。，]{0,8}(?:网站|系统|平台|门户|网页|账号))", "登录", "登陆"),
            slip(WORDS, "帐号", "账号", "帐号"),
            slip(WORDS, "帐户", "账户", "帐户"),
            slip(WORDS, "做出(?=[^。，]{0,6}(?:决定|答复|处理|处罚|说明))", "作出", "做出"),
            slip(WORDS, "权利(?=清单|运行|公开透明运行)|(?<=行政)权利(?=事项|运行|清单)", "权力", "权利"),
            slip(WORDS, "(?<=知情|参与|表达)权力", "权利", "权力"),
            slip(WORDS, "(?<![可予得加难所足用])以申请公开", "依申请公开", "以申请公开"),
            slip(WORDS, "布署", "部署", "布署"),
            slip(WORDS, "按排(?![名序放列查水污队版期位行])", "安排", "按排"),
            slip(WORDS, "依法申请公开申请", "依申请公开申请", "依法申请公开"),
            slip(WORDS, "政府信悉", "政府信息", "信悉"),
            slip(WORDS, "(?<=政府|信息)公公开", "公开", "公公开"),
            slip(
                    TYPOGRAPHY,
                    "[\\[【(（](?:19|20)\\d{2}[\\]】)）]\\s*第?\\d{1,4}号",
                    "六角括号〔〕",
                    "[20",
                    "[19",
                    "【20",
                    "【19",
                    "(20",
                    "(19",
                    "（20",
                    "（19"),
            slip(TYPOGRAPHY, "[<＜〈](?=[\\u4e00-\\u9fa5]{6,})[^<>＜＞〈〉]{6,60}[>＞〉]", TITLES, "<", "＜", "〈"),
            slip(TYPOGRAPHY, "(?<=(?:19|20)\\d{2}年)0\\d月(?:0?\\d日)?|(?<=\\d月)0\\d日", "日期不补零，如1月5日", "年0", "月0"),
            slip(TYPOGRAPHY, "(?m)^[\\s　]*[（(][一二三四五六七八九十]{1,2}[）)]、", "“（一）”后不加顿号", "）、", ")、"));

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(WORDS, TYPOGRAPHY);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        for (Part part : Part.values()) {
            for (Block block : subject.report().part(part)) {
                for (Slip slip : SLIPS) {
                    if (!slip.leavesATraceIn(block.text())) {
                        continue;
                    }
                    find(slip, subject, part, block, findings);
                }
            }
        }
    }

    private static void find(Slip slip, Subject subject, Part part, Block block, Findings findings) {
        Matcher matcher = slip.wrong().matcher(block.text());
        while (matcher.find()) {
            if (slip.right().equals(TITLES) && isInTitle(block.text(), matcher.start())) {
                continue;
            }
            Anchor anchor = new Anchor(part.id(), block.id(), matcher.start(), matcher.end(), matcher.group());
            String message = "“" + matcher.group() + "”建议改为"
                    + (slip.right().startsWith("《") || slip.rule() == TYPOGRAPHY
                            ? slip.right()
                            : "“" + slip.right() + "”")
                    + "。";
            Judgement judgement =
                    slip.rule().severity() == Severity.WARNING ? Judgement.warning(message) : Judgement.hint(message);
            findings.inText(subject.placeOf(part), slip.rule(), judgement, anchor, block.text());
        }
    }

    /** Whether a place lies in a title: what is single there is right. */
    private static boolean isInTitle(String text, int place) {
        return text.lastIndexOf('《', place) > text.lastIndexOf('》', place);
    }

    private static Slip slip(Rule rule, String wrong, String right, String... traces) {
        return new Slip(rule, Pattern.compile(wrong), right, List.of(traces));
    }
}
