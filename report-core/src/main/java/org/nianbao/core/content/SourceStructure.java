package org.nianbao.core.content;

import java.util.List;

/**
 * How an imported file looked, as far as the report itself no longer shows it. A report typed in the application has none.
 *
 * @param headings the section headings, in the order in which they stood
 * @param tables the statutory tables that were recognised
 * @param residues what was cleaned away while reading
 * @param carriesTexts whether the file is of a kind that holds the narratives; false for a file of figures alone
 * @param complete whether a cell without value was seen to be blank; false when it may only not have been read
 */
public record SourceStructure(
        List<FoundHeading> headings,
        List<FoundTable> tables,
        List<Residue> residues,
        boolean carriesTexts,
        boolean complete) {

    public SourceStructure {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        residues = List.copyOf(residues);
    }

    /** The structure of a whole document: texts and all cells. */
    public SourceStructure(List<FoundHeading> headings, List<FoundTable> tables, List<Residue> residues) {
        this(headings, tables, residues, true, true);
    }

    /**
     * The structure of a file of figures alone, which says nothing about headings and texts.
     *
     * @param complete whether a cell without value is known to be blank
     */
    public static SourceStructure ofFigures(boolean complete) {
        return new SourceStructure(List.of(), List.of(), List.of(), false, complete);
    }
}
