package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;

/** The words that say what numbers count, put into one {@link Lexicon}. */
final class Vocabulary {

    private final Lexicon lexicon = new Lexicon();

    private Vocabulary() {}

    static Lexicon lexicon() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.marks();
        vocabulary.time();
        vocabulary.places();
        vocabulary.links();
        RequestWords.addTo(vocabulary);
        DisputeWords.addTo(vocabulary);
        DocumentWords.addTo(vocabulary);
        return vocabulary.lexicon;
    }

    /** These words, separated by spaces, are about this family. */
    void family(Family family, String words) {
        each(words).forEach(word -> lexicon.word(word).add(family));
    }

    /** In a sentence of this family these words count this. */
    void topic(Family family, Topic topic, String words) {
        each(words).forEach(word -> lexicon.word(word).add(family, topic));
    }

    /** In a sentence of this family what these words count is in no cell. */
    void nothing(Family family, String words) {
        each(words).forEach(word -> lexicon.word(word).countsNothingIn(family));
    }

    void role(Role role, String words) {
        each(words).forEach(word -> lexicon.word(word).add(role));
    }

    /** Every word of the first with every word of the second, the empty one written as -. */
    static String joined(String first, String second) {
        List<String> all = new ArrayList<>();
        for (String one : each(first)) {
            for (String other : each(second)) {
                all.add((one + other).replace("-", ""));
            }
        }
        return String.join(" ", all);
    }

    private static List<String> each(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    private void marks() {
        role(Role.COMMA, ", ，");
        role(Role.ENUMERATION, "、");
        role(Role.SEMICOLON, "; ；");
        role(Role.COLON, ": ：");
        role(Role.OPEN, "( （");
        role(Role.CLOSE, ") ）");
        role(Role.STOP, "。 ! ？ ? ！");
        role(Role.PART_OF, "其中");
        role(Role.INCLUDING, "含 包含 包括 其中含 其中包含 其中包括 其中包含了 包括了");
        role(Role.LINK, "包含 包括 其中 含 不含 不包括 不包含");
        role(Role.ADDED, "加上 加 连同 另有");
        role(Role.SHARE, "占 占比 占比为 占比达 占比分别为");
        role(Role.ABOUT, "约 近 超过 接近 大约 将近 不少于");
        role(Role.LINK, "约 近 超过 接近 大约 将近 不少于");
        role(Role.EACH, "各");
        role(Role.RESPECTIVELY, "分别 分别为 分别是");
        role(Role.LINK, "分别 分别为 分别是 各");
        role(
                Role.NEGATION,
                joined("未 没有 没 未曾 从未 均未", "收到 接到 接收 接收到 受理 发生 出现 产生 引发 引起 因 被 有 收 涉及")
                        + " 无 无因 暂无 均无 没有 并无 未有 未出现因 未发生因 也没有 尚无");
    }

    private void time() {
        role(
                Role.CHANGE,
                "同比 环比 较 比 相比 与 增加 减少 增长 下降 上升 提高 回落 降低 多 少 增幅 降幅 多于 少于 增加了 减少了 增长了 下降了 同比增加 同比减少 同比增长 同比下降 同期 人均 最短 最长 平均 日均 户均 每人 每件 最多 最高 至少");
        role(
                Role.PART_OF_YEAR,
                joined("一 二 三 四 第一 第二 第三 第四 前三 每 每个 各", "季度") + " 上半年 下半年 半年 前三季度 每月 月均 年均 当月 每年 第1 期间");
        for (int month = 1; month <= 12; month++) {
            role(Role.PART_OF_YEAR, month + "月份 1-" + month + "月 1至" + month + "月 截至" + month + "月");
        }
        role(Role.WHOLE_YEAR, "全年 本年 本年度 今年 年内 一年来 本报告期 报告期内 合计 共计 总计 全年度 当年");
        role(Role.LINK, "全年 本年 本年度 今年 年内 合计 共计 总计 全年度 当年");
        role(Role.LAST_YEAR, "上年 上年度 上一年 上一年度 去年 往年 上期 去年度 前年 以前年度");
        role(Role.NEXT_YEAR, "下年 下年度 下一年 下一年度 次年 明年 次年度 下期 明年度");
        role(Role.MORE_YEARS, "近年 近年来 近两年 近三年 近五年 历年 以来 五年来 三年来 自2019年以来");
        role(Role.CARRY, "结转 转结 转入 转至 转下 转到 转来 遗留 继续办理 继续处理 继续答复 延续至 留待");
        role(Role.DOUBT, "按时 按期 如期 依法依规 当场 直接 及时 依法 基本 共性 有效");
    }

    private void places() {
        role(Role.AREA, joined("全", "市 县 区 州 省 旗 盟 国") + " 全系统 全区域 全市各级 全省各级 全县各级 全区各级 各级行政机关 各级各部门 各地各部门 全市上下 各级政府");
        role(Role.OFFICE, joined("- 市 县 区 州 省 旗", "政府办公室 政府办公厅 政府办 人民政府办公室 人民政府办公厅") + " 办公室 办公厅 办公室自身 我办");
        role(Role.LEVEL, joined("市 县 区 州 省 旗", "本级 政府本级 级机关") + " 政府本级");
        role(
                Role.UNITS,
                joined("各", "部门 单位 乡镇 镇街 街道 县 区 市 县区 区县 科室 镇 直属单位 下属单位 县市区 镇乡 乡镇街道 部门单位 处室 分局 股室")
                        + " 下属 所属 辖区内 下级 基层单位 "
                        + joined("市直 县直 区直 市属 县属 区属 市级 县级 区级 省直", "部门 单位 各部门 各单位 部门单位"));
        role(Role.GOVERNMENT, joined("市 县 区 州 省", "政府 人民政府 委"));
        role(
                Role.SELF,
                joined("我 本 全", "局 委 镇 乡 街道 机关 单位 部门 中心 厅 街 所 队 会 院")
                        + " 局机关 委机关 机关本级 局本级 镇政府 乡政府 街道办 街道办事处 市局机关 县局机关 区局机关 本行政机关");
        role(Role.LINK, joined("我 本 全", "局 委 镇 乡 街道 机关 单位 部门 中心 厅 街") + " 局机关 委机关 镇政府 乡政府 全市 全县 全区 全省");
        role(Role.SEMICOLON, "政府信息管理 平台建设 监督保障 信息管理 组织领导");
        family(Family.OTHER, "政府信息管理 平台建设 监督保障 信息管理 组织领导");
    }

    private void links() {
        role(
                Role.LINK,
                "的 共 总 合 计 累计 为 是 达 达到 到 数 数量 总数 总量 件数 总计数 了 已 均 全部 共有 总共 约 近 和 或 及 以及 及其 与 等 者 或者 新 年度 度 之 之和 "
                        + "公民 法人 自然人 其他组织 其它组织 群众 社会公众 公众 当事人 申请人 个人 提出 提交 递交 提起 书面 各类 有效 事项 案件 件 情况 方面 工作 政府 信息 政府信息 公开 "
                        + "在 于 由 对 向 共同 先后 并 且 也 又 以 依法 依规 规范 及时 按时 按期 如期 次 本机关 新增 向我局 向我镇 向本机关 方式 完毕 完成 处理 结果 则 再 还 即");
        role(
                Role.LINK,
                joined("公民、 公民和 公民 自然人、 公民及 企业、 单位、 公众、 群众、", "法人")
                        .replace(" ", "和其他组织 ")
                        .concat("和其他组织"));
        for (String link : List.of("和", "或", "或者", "及", "以及", "、", "与")) {
            String whole = "法人" + link;
            role(Role.LINK, joined("公民、 公民和 公民 公民及 公民或 自然人、 单位、 群众、 公众、 个人、", joined(whole, "其他组织 其它组织 其他社会组织 社会组织")));
        }
        role(Role.OF_DISCLOSURE, "政府信息公开 信息公开 政务公开 政府信息公开工作 信息公开工作 政务公开工作 政府信息公开类 信息公开类");
        role(Role.LINK, "政府信息公开 信息公开 政务公开 政府信息公开工作 信息公开工作 政府信息公开类 信息公开类");
    }
}
