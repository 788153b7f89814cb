package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.nianbao.core.content.Part;
import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.similarity.Sentence;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * NAR-07: what last year's section 五 promised is taken up this year. A promise counts as taken up when some of its own words
 * return; words that every report uses do not count. Whether something was done cannot be seen from words alone: it is certain
 * only that nothing was said when no word of any promise returns and last year's problems are not mentioned at all.
 */
final class PromisesOfLastYear {

    static final Rule RULE = new Rule(
                    "NAR-07",
                    Severity.WARNING,
                    false,
                    "上年第五部分写的改进措施，今年写明做了没有。",
                    "《中华人民共和国政府信息公开条例》第五十条第（五）项：存在的主要问题及改进情况")
            .computes("上年第五部分中“下一步”“将”“计划”的句子，其特有的词在今年第一、五部分一个也没有出现")
            .example("上年写“下一步在各村设立查阅点”，今年没有提到查阅点", "上年提出的查阅点已在8个村设立")
            .since("2026.3")
            .explainedBy("该项措施已完成，情况写在其他材料中，本报告不再重复。", "该项措施因工作调整不再实施。");

    private static final Pattern PLAN = Pattern.compile("下一步|将|计划|拟(?:于|在|对)|力争|打算|今后|改进措施");
    private static final Pattern OPENS_PLANS = Pattern.compile("下一步|今后|改进措施");
    private static final Pattern PROBLEM = Pattern.compile("^[^,]{0,20}(?:存在|问题|不足)|不够|不足|有待|不强|不高|薄弱");
    /** After {@code 上年} or last year's number. */
    private static final String ITS_PROBLEMS = "[^。]{0,30}(?:问题|不足|整改|改进|措施)";

    private static final String SETTLED = "(?:问题|不足)[^。]{0,12}(?:已|得到)[^。]{0,10}(?:整改|改进|解决|完成|落实)";

    /** Words of every report: what is left is what was promised. */
    private static final Pattern COMMON =
            Pattern.compile("下一步|今后|改进措施|计划|进一步|继续|持续|不断|切实|认真|严格|加强|加大|强化|提升|提高|完善|健全|优化|规范"
                    + "|深入|推进|落实|做好|抓好|确保|积极|主动|及时|全面|有效|开展|组织|通过|坚持|围绕|按照|结合|政府信息|信息公开|政务公开|政府|信息|公开|政务"
                    + "|工作|力度|水平|能力|质量|机制|制度|方面|相关|要求|情况|内容|各项|意识|人员|管理|服务|建设|问题|措施|实际|重点|群众"
                    + "|我镇|我局|我县|我区|我市|我委|我办|我乡|本机关|将|对|和|与|的|等|为|在|及|并|使|让|以|更|好|地|了");

    private static final int LEAST_WORDS = 3;
    private static final int TAKEN_UP = 10;
    private static final int MOST_NAMED = 2;

    private PromisesOfLastYear() {}

    static void check(Subject subject, OwnText text, OwnText before, Findings findings) {
        String now = subject.textOf(Part.OVERVIEW) + subject.textOf(Part.PROBLEMS);
        if (now.isBlank() || looksBack(now, subject.report().year() - 1)) {
            return;
        }
        Set<String> said = saidNow(text, before);
        List<Sentence> telling = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        for (Sentence promise : promises(before)) {
            List<String> words = words(promise.key());
            if (words.size() >= LEAST_WORDS) {
                telling.add(promise);
                long again = words.stream().filter(said::contains).count();
                if (again * TAKEN_UP < words.size()) {
                    open.add(promise);
                }
            }
        }
        if (open.isEmpty()) {
            return;
        }
        String quotes = open.stream()
                .limit(MOST_NAMED)
                .map(promise -> "“" + promise.place().quote() + "”")
                .collect(Collectors.joining("、"));
        boolean none = open.size() == telling.size() && open.size() >= MOST_NAMED;
        String message = none
                ? "上年第五部分写的" + open.size() + "条改进措施，今年的报告都没有提到，例如" + quotes + "。请写明做了没有。"
                : "上年第五部分写了" + quotes + "，今年的报告似乎没有提到。请核对是否写明做了没有。";
        findings.inPart(
                subject.placeOf(Part.PROBLEMS),
                RULE,
                none ? Judgement.warning(message) : Judgement.unsure(Severity.WARNING, message),
                Part.PROBLEMS.id(),
                open.stream().map(Sentence::key).collect(Collectors.joining("\n")));
    }

    private static boolean looksBack(String now, int lastYear) {
        return Pattern.compile("(?:上年|上一年度?|去年|" + lastYear + "年)" + ITS_PROBLEMS + "|" + SETTLED)
                .matcher(now)
                .find();
    }

    /** From a sentence that speaks of the next step on, all that follow until problems are named again. */
    private static List<Sentence> promises(OwnText before) {
        List<Sentence> promises = new ArrayList<>();
        boolean planning = false;
        for (Sentence sentence : before.sentences(Part.PROBLEMS)) {
            String words = sentence.place().quote();
            planning = OPENS_PLANS.matcher(words).find()
                    || planning && !PROBLEM.matcher(words).find();
            if (planning || PLAN.matcher(words).find()) {
                promises.add(sentence);
            }
        }
        return promises;
    }

    /** The pairs of characters of this year's words, without the sentences of section 五 that only repeat last year's. */
    private static Set<String> saidNow(OwnText text, OwnText before) {
        Set<String> repeated =
                before.sentences(Part.PROBLEMS).stream().map(Sentence::key).collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            boolean onlyRepeats =
                    sentence.place().part().equals(Part.PROBLEMS.id()) && repeated.contains(sentence.key());
            if (!onlyRepeats) {
                said.addAll(pairs(sentence.key()));
            }
        }
        return said;
    }

    private static List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (String piece : COMMON.split(key)) {
            words.addAll(pairs(piece));
        }
        return words;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }
}
