package org.nianbao.core.statement;

/** What a number in a text counts. */
public enum Unit {
    /** 件、宗、起、例: requests, documents, cases. */
    CASES,
    /** 条、份: of requests only when the word stands beside it. */
    ITEMS,
    /** 个、部、项: of documents. */
    PIECES,
    /** 元; 万元 and 亿元 are turned into it. */
    YUAN,
    /** %. */
    PERCENT,
    /** Whatever else: 篇、期、人次、次. */
    OTHER
}
