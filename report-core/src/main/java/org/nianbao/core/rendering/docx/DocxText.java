package org.nianbao.core.rendering.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Text in a paragraph. */
final class DocxText {

    private DocxText() {}

    /** Appends the text as one run; line feeds and tabs stay what they are. */
    static void write(XWPFParagraph paragraph, String text) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                flush(run, piece);
                if (c == '\n') {
                    run.addBreak();
                } else {
                    run.addTab();
                }
            } else {
                piece.append(c);
            }
        }
        flush(run, piece);
    }

    private static void flush(XWPFRun run, StringBuilder piece) {
        if (!piece.isEmpty()) {
            run.setText(piece.toString(), run.getCTR().sizeOfTArray());
            piece.setLength(0);
        }
    }

    /** Takes the style's indent of the first line away. */
    static void noIndent(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTInd indent = properties.addNewInd();
        indent.setFirstLineChars(BigInteger.ZERO);
        indent.setFirstLine(BigInteger.ZERO);
    }
}
