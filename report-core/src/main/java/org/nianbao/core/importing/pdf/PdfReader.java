package org.nianbao.core.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.SourceRemark;
import org.nianbao.core.importing.source.Unreadable;

/**
 * Reads a PDF file with a text layer by where things stand on its pages: tables from the lines drawn around their cells
 * (from the alignment of words where none are drawn), paragraphs from how lines follow each other. Runs nothing, fetches
 * nothing, opens no picture.
 */
public final class PdfReader {

    private static final int MOST_PAGES = 300;
    private static final int FEW = 20;

    static {
        PlainFonts.use();
    }

    private final Landmarks landmarks;

    public PdfReader(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable when it is damaged, encrypted, without text, or there is too much of it
     */
    public SourceDocument read(byte[] file) {
        return open(file, this::read);
    }

    /** What is done with an open file. */
    interface Work<T> {
        T on(PDDocument document) throws IOException;
    }

    /** Opens a file and does something with it. */
    static <T> T open(byte[] file, Work<T> work) {
        PdfBounds.check(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Unreadable.tooMuch();
            }
            return work.on(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("password-protected", "PDF 设了打开密码，读不了。请取消密码后另存，或者用报告的 Word 原稿再试。");
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Unreadable("damaged-file", "PDF 文件已损坏或不完整，读不出来。请重新下载，或者用报告的 Word 原稿再试。");
        }
    }

    private SourceDocument read(PDDocument document) throws IOException {
        SourceBuilder source = new SourceBuilder();
        if (document.getDocumentInformation().getTitle() != null) {
            source.title(Characters.plain(document.getDocumentInformation().getTitle()));
        }
        List<PageReader.Scanned> scanned = scan(document);
        requireText(scanned);
        List<List<Page>> sheets = new ArrayList<>();
        for (PageReader.Scanned page : scanned) {
            sheets.add(Page.of(page.ink()));
        }
        Set<String> heads = new LinkedHashSet<>();
        List<Page> pages = RunningHeads.without(Sheets.inOrder(sheets, landmarks), landmarks, heads);
        new Composer(landmarks, source).compose(pages);
        heads.forEach(head -> source.remark(SourceRemark.Kind.PAGE_MARGIN, head));
        for (PageReader.Scanned page : scanned) {
            remark(page.ink(), source);
        }
        return source.build();
    }

    private static List<PageReader.Scanned> scan(PDDocument document) throws IOException {
        Budget budget = new Budget();
        List<PageReader.Scanned> scanned = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            scanned.add(PageReader.read(document.getPage(i), budget));
        }
        return scanned;
    }

    private static void requireText(List<PageReader.Scanned> pages) {
        int characters = 0;
        int unknown = 0;
        int hidden = 0;
        int pictures = 0;
        for (PageReader.Scanned page : pages) {
            characters += page.characters();
            unknown += page.unknown();
            hidden += page.hidden();
            pictures += page.ink().pictures;
        }
        if (characters - hidden < FEW && (pictures > 0 || hidden > 0)) {
            throw new Unreadable(
                    "picture-pdf",
                    "这是扫描件或图片做成的 PDF，里面没有可以读的文字（识别出来附在图片后面的文字不可靠，不读）。请用报告的 Word 原稿，或者由 Word、WPS 直接导出的 PDF。");
        }
        if (characters == 0) {
            throw new Unreadable("empty-pdf", "这个 PDF 里没有文字。请用报告的 Word 原稿。");
        }
        if (unknown * 5 > characters) {
            throw new Unreadable("pdf-without-characters", "PDF 的字体没有附带文字对照，显示得出来却读不出文字。请用报告的 Word 原稿，或者重新导出 PDF 再试。");
        }
    }

    private static void remark(PageInk ink, SourceBuilder source) {
        for (int i = 0; i < Math.min(ink.pictures, 50); i++) {
            source.remark(SourceRemark.Kind.PICTURE, "");
        }
        if (!ink.hidden.toString().isBlank()) {
            source.remark(SourceRemark.Kind.HIDDEN, cut(ink.hidden.toString()));
        }
        if (!ink.aslant.toString().isBlank()) {
            source.remark(SourceRemark.Kind.SURROUNDINGS, cut(ink.aslant.toString()));
        }
    }

    private static String cut(String text) {
        String plain = text.strip();
        return plain.length() <= 500 ? plain : plain.substring(0, 500) + "…";
    }
}
