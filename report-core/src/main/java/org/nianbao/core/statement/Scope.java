package org.nianbao.core.statement;

import java.util.regex.Pattern;

/** Whose cases a report counts: a government of county level and above reports for its whole area, everybody else for itself. */
public enum Scope {
    WHOLE_AREA("(?:(?:市|县|区|州|省|旗)(?:人民)?政府)?办公(?:室|厅)(?!规范)|(?:市|县|区|州|省|旗)(?:政府)?本级|政府办(?!公)"),
    ITSELF("全(?:市|县|区|州|省|旗)(?!一盘棋)|全系统|各(?:部门|单位|乡镇|镇街|街道|县|区|市|科室)|(?:市|县|区)(?:直|属|级)(?:各)?(?:部门|单位)|下属|所属|辖区内");

    private final Pattern elsewhere;

    Scope(String elsewhere) {
        this.elsewhere = Pattern.compile(elsewhere);
    }

    /** Whether these words count for somebody other than the report does. */
    boolean isLeftBy(String words) {
        return elsewhere.matcher(words).find();
    }
}
