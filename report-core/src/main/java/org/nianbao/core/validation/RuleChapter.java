package org.nianbao.core.validation;

import java.util.Arrays;
import java.util.List;

/** A chapter of the rule book: the rules of one kind, told by the beginning of their ids. */
public enum RuleChapter {
    STRUCTURE("STR", "结构", "题目、引言、六个部分、表格是否按官方格式。"),
    CELLS("CEL", "数字怎么填", "每一格是否填了数、填得是否合乎规定。"),
    REQUESTS("T3", "第三部分：收到和处理政府信息公开申请情况", "申请表各行各列之间的勾稽关系。"),
    DISPUTES("T4", "第四部分：行政复议、行政诉讼情况", "复议、诉讼各列之间的勾稽关系。"),
    PROACTIVE("T2", "第二部分：主动公开政府信息情况", "规章、行政规范性文件、许可、处罚、强制、收费。"),
    CROSS_YEAR("CY", "与上年报告核对", "只有找得到上年已公布的报告（或者存入的参考数据）时才核对。"),
    TEXT_AND_TABLES("XT", "正文与表格核对", "正文写的数字、比例、“未收到”“未发生”与表格是否一致。"),
    NARRATIVE("NAR", "正文的内容和文字", "该写的是否写到，有没有残留、错字、雷同。");

    private final String prefix;
    private final String title;
    private final String about;

    RuleChapter(String prefix, String title, String about) {
        this.prefix = prefix;
        this.title = title;
        this.about = about;
    }

    /** The chapter of a rule. */
    public static RuleChapter of(Rule rule) {
        String prefix = rule.id().substring(0, rule.id().lastIndexOf('-'));
        return Arrays.stream(values())
                .filter(chapter -> chapter.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chapter for " + rule.id()));
    }

    /** The rules of this chapter, by number. */
    public List<Rule> of(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> of(rule) == this)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    public String title() {
        return title;
    }

    /** What its rules look at, one sentence. */
    public String about() {
        return about;
    }
}
