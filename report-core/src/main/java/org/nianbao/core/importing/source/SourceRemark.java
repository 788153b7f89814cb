package org.nianbao.core.importing.source;

/**
 * Something that the file holds and that is not carried into the report.
 *
 * @param kind what it is
 * @param text what it says, as far as it says anything; may be empty
 */
public record SourceRemark(Kind kind, String text) {

    /** What a file may hold beside its text. */
    public enum Kind {
        /** A picture, chart or drawing. */
        PICTURE,
        /** Text that a tracked change deleted. */
        DELETED,
        /** A comment of a reviewer. */
        COMMENT,
        /** Text that is formatted as hidden or lies under a merged cell. */
        HIDDEN,
        /** A footnote or an endnote. */
        FOOTNOTE,
        /** A page head or a page foot. */
        PAGE_MARGIN,
        /** Content that lies outside of the file and was not fetched. */
        LINKED,
        /** What a portal prints around the report: navigation, page foot. */
        SURROUNDINGS,
        /** Formulas of a workbook, of which the stored results were taken. */
        FORMULA,
        /** A line of a portal's metadata strip: 索引号, 发布日期. */
        METADATA
    }
}
