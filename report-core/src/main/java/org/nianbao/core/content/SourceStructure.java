package org.nianbao.core.content;

import java.util.List;

/**
 * How an imported file looked, as far as the report itself no longer shows it. A report typed in the application has none.
 *
 * @param headings the section headings, in the order in which they stood
 * @param tables the statutory tables that were recognised
 * @param residues what was cleaned away while reading
 * @param kind what such a file can show
 * @param complete whether a cell without value was seen to be blank; false when it may only not have been read
 * @param pictures how many pictures the file has, which nobody can read
 */
public record SourceStructure(
        List<FoundHeading> headings,
        List<FoundTable> tables,
        List<Residue> residues,
        Kind kind,
        boolean complete,
        int pictures) {

    /** What a file can show. */
    public enum Kind {
        /** Headings, texts, tables. */
        DOCUMENT,
        /** Texts and figures; headings are made from the format, so there is nothing to be seen in them. */
        DATA,
        /** Figures alone: nothing can be said of headings and texts. */
        FIGURES
    }

    public SourceStructure {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        residues = List.copyOf(residues);
    }

    /** The structure of a whole document: texts and all cells. */
    public SourceStructure(List<FoundHeading> headings, List<FoundTable> tables, List<Residue> residues) {
        this(headings, tables, residues, Kind.DOCUMENT, true, 0);
    }

    /** The same of a file that has so many pictures. */
    public SourceStructure withPictures(int count) {
        return new SourceStructure(headings, tables, residues, kind, complete, count);
    }

    /**
     * The structure of a report that is data already.
     *
     * @param kind {@link Kind#DATA} or {@link Kind#FIGURES}
     * @param complete whether a cell without value is known to be blank
     */
    public static SourceStructure ofData(Kind kind, boolean complete) {
        return new SourceStructure(List.of(), List.of(), List.of(), kind, complete, 0);
    }

    /** The structure of a file of figures alone, which says nothing about headings and texts. */
    public static SourceStructure ofFigures(boolean complete) {
        return ofData(Kind.FIGURES, complete);
    }

    /** Whether the texts can be judged. */
    public boolean carriesTexts() {
        return kind != Kind.FIGURES;
    }

    /** Whether a heading that is not among the headings is missing in the file. */
    public boolean showsHeadings() {
        return kind == Kind.DOCUMENT;
    }
}
