package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;

/**
 * A file as a report.
 *
 * @param report what was read
 * @param notes what was normalised, guessed or left, in reading order
 * @param structure how the file looked, for the rules on structure
 * @param reports the titles of all reports in the file, for a person to choose from; empty when there is only this one
 */
public record ImportResult(AnnualReport report, List<Note> notes, SourceStructure structure, List<String> reports) {

    public ImportResult {
        notes = List.copyOf(notes);
        reports = List.copyOf(reports);
    }

    /** The only report of a file. */
    ImportResult(AnnualReport report, List<Note> notes, SourceStructure structure) {
        this(report, notes, structure, List.of());
    }

    /** This result with a note on the file as a whole; without one when there is nothing to say. */
    ImportResult noting(String sentence, String raw) {
        if (sentence.isEmpty()) {
            return this;
        }
        List<Note> more = new ArrayList<>(notes);
        more.add(0, new Note("document", Note.Kind.NORMALISED, raw, null, sentence, null));
        return new ImportResult(report, more, structure, reports);
    }
}
