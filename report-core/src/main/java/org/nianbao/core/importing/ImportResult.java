package org.nianbao.core.importing;

import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;

/**
 * A file as a report.
 *
 * @param report what was read
 * @param notes what was normalised, guessed or left, in reading order
 * @param structure how the file looked, for the rules on structure
 */
public record ImportResult(AnnualReport report, List<Note> notes, SourceStructure structure) {

    public ImportResult {
        notes = List.copyOf(notes);
    }
}
