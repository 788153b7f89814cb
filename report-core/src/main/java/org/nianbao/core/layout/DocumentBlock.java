package org.nianbao.core.layout;

/**
 * One printed block. Its place says where it comes from: {@code part/block}, {@code title/}, {@code local/label}; empty for
 * what the format itself prints.
 */
public sealed interface DocumentBlock
        permits DocumentBlock.Title, DocumentBlock.Heading, DocumentBlock.Paragraph, Grid {

    String place();

    /** The title of the report. */
    record Title(String place, String text) implements DocumentBlock {

        /** With this most titles end. */
        private static final String USUAL_END = "政府信息公开工作年度报告";

        /** Where a title that needs two lines is broken, so that no word is (GB/T 9704); 0 when nowhere. */
        public int breakAt() {
            return Math.max(0, text.indexOf(USUAL_END));
        }
    }

    /**
     * A heading.
     *
     * @param level 1 for the six official sections, 2 to 4 for headings inside the text
     */
    record Heading(String place, int level, String text) implements DocumentBlock {}

    /** A paragraph. Its text is that of the content, character for character, so that positions in it hold. */
    record Paragraph(String place, Kind kind, String text) implements DocumentBlock {

        /** How a paragraph is set. */
        public enum Kind {
            BODY,
            /** Name of the organ and date, on the right. */
            SIGNATURE,
            /** A local extra indicator with its value, after section 二. */
            LOCAL
        }

        /** Whether the writer typed the indent as spaces, so that none may be added. */
        public boolean startsWithSpace() {
            return !text.isEmpty() && (text.charAt(0) == '\u3000' || Character.isWhitespace(text.charAt(0)));
        }
    }
}
