package org.nianbao.core.importing;

import java.nio.charset.StandardCharsets;

import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.doc.OldWordReader;
import org.nianbao.core.importing.docx.DocxReader;
import org.nianbao.core.importing.html.HtmlReader;
import org.nianbao.core.importing.json.JsonReader;
import org.nianbao.core.importing.pdf.PdfReader;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.text.Markdown;
import org.nianbao.core.importing.text.TextDecoder;
import org.nianbao.core.importing.text.TextReader;
import org.nianbao.core.importing.xlsx.WorkbookReader;

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
     * @param fileName its name; what is in the file decides what it is
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
            return read(kind, file, fileName, which).noting(kind.misnamed(fileName), FileKind.extension(fileName));
        } catch (Unreadable e) {
            throw new ImportRefused(e.code(), e.sentence(), e);
        }
    }

    private ImportResult read(FileKind kind, byte[] file, String fileName, int which) {
        if (kind == FileKind.JSON) {
            return DataImport.of(json.read(file), editions);
        }
        Vocabulary words = matcher.vocabulary().forOneDocument();
        return matcher.match(document(kind, file, words), words, fileName, which);
    }

    private static SourceDocument document(FileKind kind, byte[] file, Landmarks words) {
        return switch (kind) {
            case DOCX -> new DocxReader(words).read(file);
            case DOC -> new OldWordReader(words).read(file);
            case XLSX -> new WorkbookReader(words).read(file);
            case XLS -> new WorkbookReader(words).readOld(file);
            case PDF -> new PdfReader(words).read(file);
            case HTML -> new HtmlReader(words).read(file);
            case TEXT, JSON -> text(file, words);
        };
    }

    private static SourceDocument text(byte[] file, Landmarks words) {
        String text = TextDecoder.decode(file);
        TextReader.check(text);
        if (Markdown.isLoose(text)) {
            return new TextReader(words).readMarked(text);
        }
        return Markdown.isIn(text)
                ? new HtmlReader(words).read(Markdown.toPage(text, words).getBytes(StandardCharsets.UTF_8))
                : new TextReader(words).read(file);
    }
}
