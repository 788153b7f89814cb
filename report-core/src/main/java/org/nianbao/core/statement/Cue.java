package org.nianbao.core.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Words that say what a number counts.
 *
 * @param words the words
 * @param family the family in which they mean it; null when they mean it anywhere
 * @param topic what they mean; null when they say that no cell holds it
 */
record Cue(Pattern words, @Nullable Family family, @Nullable Topic topic) {

    private static final List<Cue> ALL = List.of(
            // requests: what came in
            in(Family.REQUESTS, "收到|新收|收悉|受理|接收|接到|收取|收件", Topics.RECEIVED),
            in(
                    Family.REQUESTS,
                    "(?:上一?年度?|去年|\\d{4}年度?)(?:度)?(?:尚未办结|未办结)?(?:转|结转|转结|遗留)(?:来|入|的|至本年|到本年|继续办理)*|结转自?上一?年度?|上一?年度?结转",
                    Topics.CARRIED_IN),
            in(Family.REQUESTS, "自然人|公民|个人", Topics.FROM_PERSONS),
            in(Family.REQUESTS, "商业企业|企业", Topics.FROM_ENTERPRISES),
            in(Family.REQUESTS, "科研机构", Topics.FROM_RESEARCH),
            in(Family.REQUESTS, "社会公益组织", Topics.FROM_WELFARE),
            in(Family.REQUESTS, "法律服务机构", Topics.FROM_LEGAL),
            in(Family.REQUESTS, "法人(?:或|和|、|及)?(?:者)?其他组织|法人组织|法人、其他组织", Topics.FROM_ORGANISATIONS),
            // requests: what became of them
            in(Family.REQUESTS, "答复|办结|办理完毕|办理完成|办理|处理完毕|回复|审结|作出处理", Topics.HANDLED),
            in(
                    Family.REQUESTS,
                    "结转(?:至|到|入)?(?:下|次|明|\\d{4})(?:一|年|度|个)*(?:继续)?(?:办理|处理|答复)?|(?:下一?年度?|\\d{4}年度?)继续(?:办理|处理|答复)|转(?:至|入)?下一?年度?(?:继续)?(?:办理)?",
                    Topics.CARRIED_FORWARD),
            in(Family.REQUESTS, "(?<![不分主动])(?:予以|准予|同意|全部|全文)公开", Topics.GRANTED),
            in(Family.REQUESTS, "(?:予以)?部分公开", Topics.PARTIALLY_GRANTED),
            in(Family.REQUESTS, "不予公开|不同意公开", Topics.DENIED),
            in(Family.REQUESTS, "无法提供", Topics.NOT_PROVIDED),
            in(Family.REQUESTS, "不予处理|不予受理", Topics.NOT_PROCESSED),
            in(Family.REQUESTS, "国家秘密", Topics.STATE_SECRET),
            in(Family.REQUESTS, "(?:法律|行政法规)[^，。；]{0,6}禁止公开", Topics.PROHIBITED),
            in(Family.REQUESTS, "三安全一稳定.?", Topics.THREE_SECURITIES),
            in(Family.REQUESTS, "第三方合法权益", Topics.THIRD_PARTY),
            in(Family.REQUESTS, "内部事务(?:性)?(?:信息)?", Topics.INTERNAL),
            in(Family.REQUESTS, "过程性信息", Topics.PROCESS),
            in(Family.REQUESTS, "行政执法案卷(?:信息)?", Topics.ENFORCEMENT_FILE),
            in(Family.REQUESTS, "行政查询事项", Topics.INQUIRY),
            in(Family.REQUESTS, "(?:本机关|本单位|我局|我单位)?不掌握(?:相关)?(?:政府)?(?:信息)?|信息不存在", Topics.NOT_HELD),
            in(Family.REQUESTS, "(?:没有现成信息)?需要?另行制作(?:的)?", Topics.REQUIRES_CREATION),
            in(Family.REQUESTS, "补正后(?:申请)?(?:内容)?仍不明确", Topics.STILL_UNCLEAR),
            in(Family.REQUESTS, "信访(?:、)?举报(?:、)?投诉类?(?:的)?(?:申请)?", Topics.COMPLAINT),
            in(Family.REQUESTS, "(?<!反复|大量)重复申请", Topics.REPEATED),
            in(Family.REQUESTS, "(?:提供)?公开出版物", Topics.PUBLICATION),
            in(Family.REQUESTS, "(?:无正当理由)?大量(?:、)?反复申请|无(?:正当)?理由(?:大量|反复|重复)+申请", Topics.EXCESSIVE),
            in(Family.REQUESTS, "(?:确认或)?重新出具(?:已获取)?(?:的)?(?:政府)?(?:信息)?", Topics.CONFIRMATION),
            in(Family.REQUESTS, "逾期不补正|逾期未补正", Topics.OVERDUE),
            in(Family.REQUESTS, "逾期未(?:按)?[^，。；]{0,10}(?:缴费|缴纳费用|缴纳)", Topics.UNPAID),
            // requests: sub-counts that no cell holds
            in(
                    Family.REQUESTS,
                    "网络|网上|网站|平台|在线|电子邮件|邮箱|信函|邮寄|邮政|快递|当面|现场|窗口|传真|电话|渠道|方式|撤销|撤回|撤件|终止|移送|转办|转送|协商|补正(?!后)|延期|征求|按期|按时|正在办理|尚在办理|在办|办理中|未办结|涉及|关于|内容|类(?!申请)",
                    null),
            // disputes
            in(Family.RECONSIDERATIONS, "(?:行政)?复议(?:申请|案件)?", Topics.RECONSIDERATIONS),
            in(Family.RECONSIDERATIONS, "(?:结果)?(?<!行为|决定)维持", Topics.OUTCOMES_OF_RECONSIDERATION.get(0)),
            in(Family.RECONSIDERATIONS, "(?:结果|被)?纠正|被?撤销", Topics.OUTCOMES_OF_RECONSIDERATION.get(1)),
            in(Family.RECONSIDERATIONS, "其他结果", Topics.OUTCOMES_OF_RECONSIDERATION.get(2)),
            in(Family.RECONSIDERATIONS, "尚未审结|未审结", Topics.OUTCOMES_OF_RECONSIDERATION.get(3)),
            in(Family.SUITS, "(?:行政)?诉讼(?:案件)?|应诉(?:案件)?", Topics.SUITS),
            in(Family.SUITS, "(?:行政)?复议(?:和|及|、|与|或)(?:行政)?诉讼(?:案件)?", Topics.DISPUTES),
            in(Family.SUITS, "(?:未经复议)?直接(?:起诉|提起(?:行政)?诉讼)(?:的)?(?:案件)?", Topics.DIRECT_SUITS),
            in(Family.SUITS, "复议后(?:起诉|提起(?:行政)?诉讼)(?:的)?(?:案件)?", Topics.LATER_SUITS),
            in(Family.SUITS, "(?:结果)?(?<!行为|决定)维持", Topics.OUTCOMES_OF_SUITS.get(0)),
            in(Family.SUITS, "(?:结果|被)?纠正", Topics.OUTCOMES_OF_SUITS.get(1)),
            in(Family.SUITS, "其他结果", Topics.OUTCOMES_OF_SUITS.get(2)),
            in(Family.SUITS, "尚未审结|未审结", Topics.OUTCOMES_OF_SUITS.get(3)),
            // documents and decisions
            in(Family.NORMATIVE_DOCUMENTS, "制发|制定|制订|印发|出台|新制作", Topics.NORMATIVE_ISSUED),
            in(Family.NORMATIVE_DOCUMENTS, "废止|宣布失效", Topics.NORMATIVE_REPEALED),
            in(Family.NORMATIVE_DOCUMENTS, "现行有效|继续有效|现有有效", Topics.NORMATIVE_IN_FORCE),
            in(Family.NORMATIVE_DOCUMENTS, "公开|公布|发布|清理|修订|修改|审查|备案|解读|保留", null),
            in(Family.RULES, "制发|制定|出台|颁布", Topics.RULES_ISSUED),
            in(Family.RULES, "公开|公布|发布|清理|废止|修订|修改|有效", null),
            in(Family.LICENCES, "公示|公开|信息|案例|清单|案卷|服务|权力", null),
            in(Family.PENALTIES, "公示|公开|信息|案例|清单|案卷|权力", null),
            in(Family.COMPULSION, "公示|公开|信息|案例|清单|案卷|权力", null),
            in(Family.LICENCES, "行政许可(?:处理)?(?:决定|事项)?", Topics.LICENCES),
            in(Family.PENALTIES, "行政处罚(?:处理)?(?:决定|案件)?", Topics.PENALTIES),
            in(Family.COMPULSION, "行政强制(?:处理)?(?:措施|决定|执行)?", Topics.COMPULSION));

    private static Cue in(Family family, String words, @Nullable Topic topic) {
        return new Cue(Pattern.compile(words), family, topic);
    }

    /** A cue where it stands. */
    record Found(Cue cue, int start, int end) {}

    /** The cue of this family that ends last in the text; the longer one of two that end together. Null when there is none. */
    static @Nullable Found lastIn(String text, Family family) {
        Found last = null;
        for (Cue cue : ALL) {
            if (cue.family != family) {
                continue;
            }
            Matcher matcher = cue.words.matcher(text);
            while (matcher.find()) {
                if (last == null
                        || matcher.end() > last.end
                        || matcher.end() == last.end && matcher.start() < last.start) {
                    last = new Found(cue, matcher.start(), matcher.end());
                }
            }
        }
        return last;
    }

    /** The first cue of this family in the text. */
    static @Nullable Found firstIn(String text, Family family) {
        Found first = null;
        for (Cue cue : ALL) {
            Matcher matcher = cue.words.matcher(text);
            if (cue.family == family && matcher.find()) {
                if (first == null
                        || matcher.start() < first.start
                        || matcher.start() == first.start && matcher.end() > first.end) {
                    first = new Found(cue, matcher.start(), matcher.end());
                }
            }
        }
        return first;
    }
}
