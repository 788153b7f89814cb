package org.nianbao.core.statement;

/** What a sentence talks about, by the last word before a number that says so. */
enum Family {
    REQUESTS,
    RECONSIDERATIONS,
    SUITS,
    /** 行政复议 and 行政诉讼 in one breath. */
    DISPUTES,
    NORMATIVE_DOCUMENTS,
    RULES,
    LICENCES,
    PENALTIES,
    COMPULSION,
    FEES,
    /** What these reports count besides, and no table holds. */
    OTHER;

    boolean isOfDisputes() {
        return this == RECONSIDERATIONS || this == SUITS || this == DISPUTES;
    }

    boolean isOfDocuments() {
        return this == NORMATIVE_DOCUMENTS || this == RULES;
    }

    boolean isOfDecisions() {
        return this == LICENCES || this == PENALTIES || this == COMPULSION;
    }
}
