package org.nianbao.core.validation;

import java.util.Comparator;
import java.util.List;

/** What a finding asks of the person who reads it: the order in which findings are shown, what stops first. */
public enum FindingGroup {
    STOPS("必须改正", "不改不能提交", "✕"),
    ERROR("错误", "错误：请改正；属实的，提交时说明理由", "✕"),
    WARNING("提醒", "提醒：请核对；属实的，提交时说明理由", "!"),
    UNCERTAIN("待确认", "待确认：系统无法判断，请人工核对", "?"),
    HINT("提示", "提示：供参考，不影响提交", "·");

    private final String word;
    private final String title;
    private final String sign;

    FindingGroup(String word, String title, String sign) {
        this.word = word;
        this.title = title;
        this.sign = sign;
    }

    /** The group of a finding. */
    public static FindingGroup of(Finding finding) {
        if (finding.stops()) {
            return STOPS;
        }
        if (finding.verdict() == Verdict.UNCERTAIN) {
            return UNCERTAIN;
        }
        return switch (finding.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case HINT -> HINT;
        };
    }

    /** These findings, what stops first; within a group in the order of the report. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(FindingGroup::of)).toList();
    }

    /** One word for a column. */
    public String word() {
        return word;
    }

    /** What is to be done, as a heading. */
    public String title() {
        return title;
    }

    /** The mark before each finding on a terminal. */
    public String sign() {
        return sign;
    }
}
