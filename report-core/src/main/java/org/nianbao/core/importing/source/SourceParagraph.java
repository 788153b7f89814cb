package org.nianbao.core.importing.source;

/**
 * One line or paragraph of running text.
 *
 * @param text the text without indentation; never blank
 * @param headingLevel the level that the file's own style gives it, 1 the highest; 0 for body text
 * @param right whether it is set on the right, as signatures are
 */
public record SourceParagraph(String text, int headingLevel, boolean right) implements SourceItem {

    /** A paragraph of body text. */
    public static SourceParagraph of(String text) {
        return new SourceParagraph(text, 0, false);
    }
}
