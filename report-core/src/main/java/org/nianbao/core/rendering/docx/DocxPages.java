package org.nianbao.core.rendering.docx;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nianbao.core.layout.Standing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * Pages and their sections: upright, or turned on their side. Distances in twentieths of a point: top 37 mm, inner 28 mm,
 * bottom 35 mm, outer 26 mm; a turned page keeps the same field of 156 by 225 mm.
 */
final class DocxPages {

    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int TOP = 2098;
    private static final int LEFT = 1587;
    private static final int BOTTOM = 1984;
    private static final int RIGHT = 1474;
    private static final int HEADER = 1020;
    private static final int FOOTER = 1380;
    private static final int LINE = 580;

    private final XWPFDocument docx;
    private boolean landscape;

    DocxPages(XWPFDocument docx, boolean draft) {
        this.docx = docx;
        docx.setEvenAndOddHeadings(true);
        number(docx.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(docx.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
        if (draft) {
            mark(docx.createHeader(HeaderFooterType.DEFAULT));
            mark(docx.createHeader(HeaderFooterType.EVEN));
        }
    }

    /** The width of the text on the page as it lies now. */
    int textWidth() {
        return landscape ? LONG - TOP - BOTTOM : SHORT - LEFT - RIGHT;
    }

    /** Goes on upright or on the side, on a new page when that changes. */
    void turn(boolean onItsSide) {
        if (onItsSide == landscape) {
            return;
        }
        CTSectPr ended = lastParagraph().addNewSectPr();
        ended.set(docx.getDocument().getBody().getSectPr());
        page(ended);
        landscape = onItsSide;
    }

    /** Sets the page of the last section. */
    void finish() {
        page(docx.getDocument().getBody().getSectPr());
    }

    /** The last paragraph, in which a section ends; a table needs one after it, as low as can be. */
    private CTPPr lastParagraph() {
        int elements = docx.getBodyElements().size();
        IBodyElement last = elements == 0 ? null : docx.getBodyElements().get(elements - 1);
        XWPFParagraph paragraph;
        if (last instanceof XWPFParagraph text) {
            paragraph = text;
        } else {
            paragraph = docx.createParagraph();
            paragraph.setStyle("Gap");
        }
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    private void page(CTSectPr section) {
        (section.isSetType() ? section.getType() : section.addNewType()).setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG : SHORT));
        size.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(landscape ? LEFT : TOP));
        margin.setBottom(BigInteger.valueOf(landscape ? RIGHT : BOTTOM));
        margin.setLeft(BigInteger.valueOf(landscape ? BOTTOM : LEFT));
        margin.setRight(BigInteger.valueOf(landscape ? TOP : RIGHT));
        margin.setHeader(BigInteger.valueOf(landscape ? 700 : HEADER));
        margin.setFooter(BigInteger.valueOf(landscape ? 800 : FOOTER));
        margin.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    /** The page number between dashes. */
    private static void number(XWPFHeaderFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(side);
        DocxText.write(paragraph, "— ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
        DocxText.write(paragraph, " —");
    }

    private static void mark(XWPFHeaderFooter header) {
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setStyle("Header");
        DocxText.write(paragraph, Standing.DRAFT_MARK);
    }
}
