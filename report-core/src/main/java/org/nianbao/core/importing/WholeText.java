package org.nianbao.core.importing;

import java.util.List;

import org.nianbao.core.importing.doc.OldWordText;
import org.nianbao.core.importing.docx.PackageText;
import org.nianbao.core.importing.html.PageText;
import org.nianbao.core.importing.pdf.PdfText;
import org.nianbao.core.importing.source.FileText;
import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.text.TextDecoder;
import org.nianbao.core.importing.xlsx.WorkbookText;

/**
 * Every word in a file, whether or not a report is recognised in it: also page heads and feet, comments, deleted and
 * hidden text, what a page has in comments and attributes. For those who look for what must not be there.
 */
public final class WholeText {

    private WholeText() {}

    /**
     * The words of a file.
     *
     * @param file the file's bytes
     * @param fileName its name, which must fit what is in it
     * @throws ImportRefused when it is no file that can be read
     */
    public static FileText of(byte[] file, String fileName) {
        try {
            return switch (FileKind.of(file, fileName)) {
                case DOCX -> PackageText.of(file);
                case HTML -> PageText.of(file);
                case DOC -> OldWordText.of(file);
                case XLSX -> WorkbookText.of(file);
                case XLS -> WorkbookText.ofOld(file);
                case PDF -> PdfText.of(file);
                case TEXT, JSON -> new FileText(TextDecoder.decode(file), List.of());
            };
        } catch (Unreadable e) {
            throw new ImportRefused(e.code(), e.sentence(), e);
        }
    }

    /** Whether the file is a plain text, in which a place is a line. */
    public static boolean isPlain(byte[] file, String fileName) {
        return FileKind.of(file, fileName) == FileKind.TEXT;
    }
}
