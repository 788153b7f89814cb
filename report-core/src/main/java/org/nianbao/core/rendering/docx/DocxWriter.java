package org.nianbao.core.rendering.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.nianbao.core.layout.DocumentBlock;
import org.nianbao.core.layout.Grid;
import org.nianbao.core.layout.ReportDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes the report as a Word file in the form of GB/T 9704: A4, 仿宋 of 16 pt, the table of section 三 on pages turned on
 * their side. Equal documents have equal bytes: no clock, no author and no machine is in the file.
 */
public final class DocxWriter {

    /** So many characters of 22 pt fit on a line. */
    private static final int TITLE_LINE = 20;

    /** Writes the whole file. */
    public byte[] write(ReportDocument document) {
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.createStyles().setStyles(styles());
            properties(docx, document.title());
            DocxPages pages = new DocxPages(docx, document.isDraft());
            body(docx, document.blocks(), pages);
            pages.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void body(XWPFDocument docx, List<DocumentBlock> blocks, DocxPages pages) {
        List<Boolean> landscape = landscape(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            DocumentBlock block = blocks.get(i);
            pages.turn(landscape.get(i));
            if (block instanceof Grid grid) {
                DocxTable.write(docx, grid, pages.textWidth());
                docx.createParagraph().setStyle("Gap");
                continue;
            }
            if (isSignature(block) && !isSignature(blocks.get(i - 1))) {
                XWPFParagraph space = docx.createParagraph();
                space.setStyle("Body");
                space.setKeepNext(true);
            }
            XWPFParagraph paragraph = text(docx, block);
            if (!isSignature(block) && i + 1 < blocks.size() && isSignature(blocks.get(i + 1))) {
                paragraph.setKeepNext(true);
            }
        }
    }

    private static boolean isSignature(DocumentBlock block) {
        return block instanceof DocumentBlock.Paragraph paragraph
                && paragraph.kind() == DocumentBlock.Paragraph.Kind.SIGNATURE;
    }

    /** Which blocks stand on a page turned on its side: such a table, and the headings right before it. */
    private static List<Boolean> landscape(List<DocumentBlock> blocks) {
        List<Boolean> landscape = new ArrayList<>();
        boolean next = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            DocumentBlock block = blocks.get(i);
            next = block instanceof Grid grid ? grid.landscape() : next && block instanceof DocumentBlock.Heading;
            landscape.add(0, next);
        }
        return landscape;
    }

    private static XWPFParagraph text(XWPFDocument docx, DocumentBlock block) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (block instanceof DocumentBlock.Title title) {
            paragraph.setStyle("Title");
            DocxText.write(paragraph, lines(title));
        } else if (block instanceof DocumentBlock.Heading heading) {
            paragraph.setStyle("Heading" + heading.level());
            DocxText.write(paragraph, heading.text());
        } else if (block instanceof DocumentBlock.Paragraph text) {
            paragraph.setStyle(text.kind() == DocumentBlock.Paragraph.Kind.SIGNATURE ? "SignatureLine" : "Body");
            if (text.startsWithSpace()) {
                DocxText.noIndent(paragraph);
            }
            DocxText.write(paragraph, text.text());
        }
        return paragraph;
    }

    private static String lines(DocumentBlock.Title title) {
        String text = title.text();
        int end = title.breakAt();
        return end > 0 && text.length() > TITLE_LINE ? text.substring(0, end) + "\n" + text.substring(end) : text;
    }

    private static CTStyles styles() throws IOException {
        try (InputStream file = DocxWriter.class.getResourceAsStream("styles.xml")) {
            if (file == null) {
                throw new IllegalStateException("styles.xml is not on the class path");
            }
            return StylesDocument.Factory.parse(file).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml cannot be read", e);
        }
    }

    /** The title and nothing else: who wrote the file, when and with what is nobody's business. */
    private static void properties(XWPFDocument docx, String title) {
        POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("");
        core.setCreated(Optional.empty());
        docx.getProperties().getExtendedProperties().setApplication("Nianbao");
    }
}
