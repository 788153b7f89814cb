package org.nianbao.core.importing.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.SourceRemark;
import org.nianbao.core.importing.source.Unreadable;

/** Reads a document of Word 97 to 2003 as it stands there finished: without deleted and hidden text. */
public final class OldWordReader {

    private static final int MOST_PARAGRAPHS = 60_000;
    private static final int RIGHT = 2;
    private static final int BODY = 9;

    private final Landmarks landmarks;

    public OldWordReader(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /**
     * Reads a document.
     *
     * @throws Unreadable when it is damaged, encrypted, carries macros, or there is too much of it
     */
    public SourceDocument read(byte[] file) {
        return open(file, document -> {
            SourceBuilder source = new SourceBuilder();
            body(document, source);
            beside(document, source);
            return source.build();
        });
    }

    /** Opens a file and does something with it. */
    static <T> T open(byte[] file, Function<HWPFDocument, T> work) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (system.getRoot().hasEntryCaseInsensitive("Macros")) {
                throw new Unreadable("macros", "文件里带有宏，为安全起见不读入。请另存为不带宏的 docx 再试。");
            }
            try (HWPFDocument document = new HWPFDocument(system)) {
                return work.apply(document);
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("password-protected", "文件设了打开密码，读不了。请在 Word 或 WPS 中取消密码后另存为 docx 再试。");
        } catch (OldWordFileFormatException e) {
            throw new Unreadable("old-word-format", "这是 Word 95 或更早的文件，不能读入。请用 Word 或 WPS 打开，另存为 docx 格式再试。");
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw Unreadable.damaged();
        }
    }

    private void body(HWPFDocument document, SourceBuilder source) {
        Range range = document.getRange();
        int count = range.numParagraphs();
        if (count > MOST_PARAGRAPHS) {
            throw Unreadable.tooMuch();
        }
        if (document.getDocumentText().isEmpty() || count == 0) {
            throw Unreadable.damaged();
        }
        String title = document.getSummaryInformation() == null
                ? null
                : document.getSummaryInformation().getTitle();
        if (title != null) {
            source.title(title);
        }
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                OldTable.read(table, landmarks, source);
                while (i + 1 < count && range.getParagraph(i + 1).getStartOffset() < table.getEndOffset()) {
                    i++;
                }
            } else {
                paragraph(paragraph, source);
            }
        }
    }

    private static void paragraph(Paragraph paragraph, SourceBuilder source) {
        String text = OldText.of(paragraph, source);
        if (Blanks.strip(text).isEmpty()) {
            return;
        }
        int level = paragraph.getLvl() < BODY && paragraph.getLvl() >= 0 ? paragraph.getLvl() + 1 : 0;
        source.paragraph(text, level, paragraph.getJustification() == RIGHT);
    }

    /** Notes, comments, page heads and feet: each text once. */
    private static void beside(HWPFDocument document, SourceBuilder source) {
        remark(document.getFootnoteRange(), SourceRemark.Kind.FOOTNOTE, source);
        remark(document.getEndnoteRange(), SourceRemark.Kind.FOOTNOTE, source);
        remark(document.getCommentsRange(), SourceRemark.Kind.COMMENT, source);
        Set<String> seen = new LinkedHashSet<>();
        Range heads = new HeaderStories(document).getRange();
        for (int i = 0; i < heads.numParagraphs(); i++) {
            String text = Blanks.strip(OldText.plain(heads.getParagraph(i).text()));
            if (!text.isEmpty() && !text.matches("[-—–\\s\\d]+") && seen.add(text)) {
                source.remark(SourceRemark.Kind.PAGE_MARGIN, text);
            }
        }
    }

    private static void remark(Range range, SourceRemark.Kind kind, SourceBuilder source) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            String text = Blanks.strip(OldText.plain(range.getParagraph(i).text()));
            if (!text.isEmpty()) {
                source.remark(kind, text);
            }
        }
    }
}
