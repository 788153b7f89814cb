package org.nianbao.core.importing;

import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.docx.DocxReader;
import org.nianbao.core.importing.html.HtmlReader;
import org.nianbao.core.importing.json.JsonReader;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.text.TextReader;

/** Reads a report from a file of any known kind. Made once, shared by all threads. */
public final class ReportReader {

    private final ReportMatcher matcher;
    private final JsonReader json;
    private final Editions editions;

    public ReportReader(Editions editions) {
        this.matcher = new ReportMatcher(editions);
        this.editions = editions;
        this.json = new JsonReader(editions);
    }

    /**
     * Reads a file.
     *
     * @param file the file's bytes
     * @param fileName its name, which must fit what is in it
     * @throws ImportRefused when it is no file that can be read, or there is no report in it
     */
    public ImportResult read(byte[] file, String fileName) {
        return read(file, fileName, 1);
    }

    /**
     * Reads one of the reports in a file.
     *
     * @param which which of them, from 1 in the order of the file
     * @throws ImportRefused as above, or when there are not so many
     */
    public ImportResult read(byte[] file, String fileName, int which) {
        FileKind kind = FileKind.of(file, fileName);
        try {
            if (kind == FileKind.JSON) {
                return DataImport.of(json.read(file), editions);
            }
            Vocabulary words = matcher.vocabulary().forOneDocument();
            return matcher.match(document(kind, file, words), words, fileName, which);
        } catch (Unreadable e) {
            throw new ImportRefused(e.code(), e.sentence(), e);
        }
    }

    private static SourceDocument document(FileKind kind, byte[] file, Landmarks words) {
        return switch (kind) {
            case DOCX -> new DocxReader(words).read(file);
            case HTML -> new HtmlReader(words).read(file);
            case TEXT, JSON -> new TextReader(words).read(file);
        };
    }
}
