package org.nianbao.core.importing.source;

/** What shows a reader that the report itself is here. */
public interface Landmarks {

    /** Whether a line is the heading of one of the six sections. */
    boolean isHeading(String line);

    /** Whether a table cell has a label of a statutory table. */
    boolean isLabel(String cell);

    /** Whether a table cell names columns of a statutory table. */
    boolean isHead(String cell);

    /** Whether a line is the caption of a statutory table. */
    boolean isCaption(String line);

    /** Whether a line is the title of an annual report. */
    boolean isTitle(String line);
}
