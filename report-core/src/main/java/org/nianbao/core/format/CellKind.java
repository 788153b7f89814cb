package org.nianbao.core.format;

/** What a cell may hold. */
public enum CellKind {
    /** A whole number, zero or more. */
    COUNT,
    /** A whole number that may be negative: 本年增/减 of the 2019 edition. */
    CHANGE,
    /** A decimal, zero or more, with the number of decimals that its table allows. */
    AMOUNT
}
