package org.nianbao.core.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in every such report by nature, so that having it in common is no copying. */
final class WhatAllSay {

    /** Whole sentences: legal basis, period, where to download, 信息处理费, nothing else to report, nothing received. */
    private static final Pattern STANDARD = Pattern.compile("统计期限|统计时限|所列数据"
            + "|^(?:本报告|本年度报告)?(?:根据|依据|按照).{0,80}(?:编制|制定|撰写)"
            + "|电子版.{0,40}(?:下载|查阅|查看)|对本报告.{0,6}疑问"
            + "|^.{0,60}信息处理费.{0,40}$"
            + "|(?:没有|无|暂无|未有)其[他它](?:需要?|应当?)?(?:报告|说明)"
            + "|^.{0,14}(?:未|没有|无)(?:收到|发生|出现|受理|产生|接到|涉及|因|被|有)?.{0,24}(?:申请|复议|诉讼|责任追究)(?:的)?(?:案件|事项|情况|情形)?$");

    /** Without one of these a sentence is none of them. */
    private static final Pattern KEYWORDS = Pattern.compile("统计|所列|编制|制定|撰写|电子版|疑问|信息处理费|其[他它]|申请|复议|诉讼|追究");

    /** The official labels of the five aspects, as sentences of their own. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:主动公开|依申请公开|政府信息(?:公开)?管理|政府信息公开平台建设|公开平台建设|平台建设|监督保障|工作考核|社会评议|责任追究"
                    + "|存在的?(?:主要)?问题|主要问题|改进(?:措施|情况)|下一步(?:工作)?(?:打算|安排|计划|措施)?|总体情况)(?:及|和|与)?(?:改进|整改)?(?:的)?(?:工作|方面|情况|结果|措施)*$");

    private static final Pattern LAW = Pattern.compile("《[^《》]{1,80}》");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:国办[\\u4e00-\\u9fa5]{1,6})?[〔\\[(]\\d{4}[〕\\])]\\d{1,4}号|(?:国务院令)?第\\d{1,4}号");
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d{2}[年./-](?:度|全年)?(?:\\d{1,2}[月./-])?(?:\\d{1,2}日?)?(?!\\d)|(?<!\\d)\\d{1,2}月\\d{1,2}日|[一二][〇零○九][〇零○一二三四五六七八九]{2}年度?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十百千万两]+余?(?=[件次条个份场期篇项名家部起宗批])");
    private static final Pattern ORDER =
            Pattern.compile("^[(]?[一二三四五六七八九十\\d]{1,3}(?:[)、.]|是)+|(?<=[,:：、])[一二三四五六七八九十]{1,2}是|^[①-⑳]");

    private static final int LONGEST_LABEL = 40;

    /** What is not a sentence's own: which characters, and which of them are numbers that it tells. */
    record Common(BitSet characters, List<String> numbers) {}

    private WhatAllSay() {}

    static boolean isStandard(String sentence) {
        return KEYWORDS.matcher(sentence).find() && STANDARD.matcher(sentence).find()
                || sentence.length() <= LONGEST_LABEL && LABEL.matcher(sentence).find();
    }

    /** What a sentence has that is not its own. Numbers of dates, laws, documents and enumerations are not told. */
    static Common in(String sentence, List<String> ownNames) {
        BitSet out = new BitSet(sentence.length());
        if (sentence.indexOf('《') >= 0) {
            set(out, LAW, sentence);
        }
        if (sentence.indexOf('号') >= 0) {
            set(out, DOCUMENT, sentence);
        }
        set(out, DATE, sentence);
        set(out, ORDER, sentence);
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            if (!out.get(number.start())) {
                numbers.add(number.group());
            }
            out.set(number.start(), number.end());
        }
        set(out, COUNT, sentence);
        for (String name : ownNames) {
            for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length())) {
                out.set(at, at + name.length());
            }
        }
        return new Common(out, numbers);
    }

    private static void set(BitSet out, Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            out.set(matcher.start(), matcher.end());
        }
    }
}
