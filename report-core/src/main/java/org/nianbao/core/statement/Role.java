package org.nianbao.core.statement;

/** What a word does to the numbers beside it, other than saying what they count. */
enum Role {
    /** Stands between a verb and its number and changes nothing: 的、共计、为. */
    LINK,
    /** 申请 alone: of information, unless another kind of application is named. */
    WEAK_REQUEST,
    /** Says that the sentence is about the disclosure of information. */
    OF_DISCLOSURE,
    /** 其中: what follows is part of the number before. */
    PART_OF,
    /** 含、包括: the number before has this in it. */
    INCLUDING,
    /** 加上: what follows was added to the next number. */
    ADDED,
    /** 各: the number holds for each of those named before. */
    EACH,
    /** 分别: the numbers that follow belong to those named before, in this order. */
    RESPECTIVELY,
    /** 同比、增加: the number is a difference. */
    CHANGE,
    /** 上半年、一季度: the number is of a part of the year. */
    PART_OF_YEAR,
    /** 全年、合计: the number is of the whole year again. */
    WHOLE_YEAR,
    LAST_YEAR,
    NEXT_YEAR,
    /** 近三年、累计: of more than the year. */
    MORE_YEARS,
    /** 结转: from or into another year. */
    CARRY,
    /** 全市、全县. */
    AREA,
    /** 政府办公室. */
    OFFICE,
    /** 市本级. */
    LEVEL,
    /** 各部门、下属. */
    UNITS,
    /** 县政府: its own documents are not all of the county's. */
    GOVERNMENT,
    /** 我局、本机关. */
    SELF,
    /** 办理、审理: what is done by the body that decides on a reconsideration. */
    AUTHORITY,
    /** 占: the number is a share of what follows. */
    SHARE,
    /** 约: the number is not exact. */
    ABOUT,
    /** 收到: of a reconsideration, said by both sides. */
    TAKEN_IN,
    /** 等渠道: what was said of ways before it holds for all. */
    ALL_WAYS,
    /** 撤回、转办: what was handled may be told without these. */
    WITHDRAWN,
    /** 按时: may be only some of them. */
    DOUBT,
    /** 未收到、未发生: there was none. */
    NEGATION,
    COMMA,
    ENUMERATION,
    SEMICOLON,
    COLON,
    OPEN,
    CLOSE,
    STOP;

    boolean endsClause() {
        return ordinal() >= COMMA.ordinal();
    }
}
