package org.nianbao.core.statement;

import java.util.List;

import static org.nianbao.core.statement.Vocabulary.joined;

/** What is said of 行政复议 and 行政诉讼. */
final class DisputeWords {

    private DisputeWords() {}

    static void addTo(Vocabulary words) {
        String cases = "- 案件 案 申请 件 申请案件 类案件";
        String reconsiderations = joined("行政复议 复议 行政复议类", cases);
        String suits = joined("行政诉讼 诉讼 行政诉讼类", "- 案件 案 件 类案件");
        count(
                words,
                Family.RECONSIDERATIONS,
                Topics.RECONSIDERATIONS,
                reconsiderations + " 申请行政复议 被申请行政复议 提起行政复议 被提起行政复议 申请复议");
        count(words, Family.SUITS, Topics.SUITS, suits + " 提起行政诉讼 被提起行政诉讼 被起诉 提起诉讼");
        String joints = "、 和 及 与 或 以及 或者 、被提起 和被提起 及被提起 、提起 和提起 及提起 或提起 或被提起";
        String both = joined(joined("行政复议 复议 行政复议申请 行政复议案件", joints + " -"), suits);
        count(words, Family.DISPUTES, Topics.DISPUTES, both);
        count(
                words,
                Family.SUITS,
                Topics.DIRECT_SUITS,
                "未经复议直接起诉 直接起诉 直接提起行政诉讼 直接提起诉讼 未经复议直接提起行政诉讼 未经行政复议直接起诉 直接行政诉讼 未经复议直接起诉案件 直接起诉案件");
        count(
                words,
                Family.SUITS,
                Topics.LATER_SUITS,
                "复议后起诉 复议后提起行政诉讼 复议后提起诉讼 经复议后起诉 行政复议后起诉 复议后诉讼 复议后行政诉讼 经行政复议后起诉 复议后起诉案件");
        words.family(Family.SUITS, "应诉 行政应诉 行政应诉案件 应诉案件 起诉 败诉 胜诉");
        words.nothing(Family.SUITS, "应诉 行政应诉 行政应诉案件 应诉案件");
        words.family(Family.RECONSIDERATIONS, "复议机关 行政复议机关 复议机构 行政复议决定 复议决定");
        results(words);
        List.of(Family.RECONSIDERATIONS, Family.SUITS, Family.DISPUTES)
                .forEach(family -> words.nothing(
                        family,
                        "驳回 驳回申请 驳回诉讼请求 胜诉 败诉 审结 结案 办结 已审结 答复 出庭 培训 撤回 撤诉 终止 调解 和解 撤销复议申请 撤销申请 其他 其它 涉及 内容 提交 答辩 上诉 二审 一审 抗诉 信访 再审"
                                + " 不予受理 正在审理 正在审理中 正在办理 上年 确认违法 违法 责令 转送 中止 案由 不服"));
        words.role(Role.AUTHORITY, "受理 办理 审理 审结 审查 处理 代理 承办 立案 办结");
        words.role(Role.TAKEN_IN, "收到 接收 新收 接到 收 共收到");
        words.role(Role.LINK, "引发 引起 因 被 发生 产生 提起 涉及 针对 由 类 所 而 公开 申请 案件 件 发生了 导致 未审结");
    }

    private static void count(Vocabulary words, Family family, Topic topic, String spoken) {
        words.family(family, spoken);
        words.topic(family, topic, spoken);
        words.role(Role.LINK, spoken);
    }

    private static void results(Vocabulary words) {
        String[] spoken = {
            "维持 结果维持 予以维持 维持原行政行为 维持原判 维持原具体行政行为 复议维持 依法维持 决定维持",
            "纠正 结果纠正 被纠正 予以纠正 被复议机关纠正 撤销 被撤销 予以撤销 复议纠正 被法院纠正",
            "其他结果 其它结果 其他处理结果",
            "尚未审结 未审结 还未审结"
        };
        for (int i = 0; i < spoken.length; i++) {
            words.topic(Family.RECONSIDERATIONS, Topics.OUTCOMES_OF_RECONSIDERATION.get(i), spoken[i]);
            words.topic(Family.SUITS, Topics.OUTCOMES_OF_SUITS.get(i), spoken[i]);
            words.nothing(Family.DISPUTES, spoken[i]);
        }
    }
}
