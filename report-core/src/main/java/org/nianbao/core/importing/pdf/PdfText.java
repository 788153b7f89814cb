package org.nianbao.core.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.FileText;
import org.nianbao.core.importing.source.Unreadable;

/** Every word in a PDF file: on its pages, seen or not, in annotations and properties. */
public final class PdfText {

    private static final int MOST_ANNOTATIONS = 10_000;

    static {
        PlainFonts.use();
    }

    private PdfText() {}

    /**
     * The words of the file; hidden and slanted ones, annotations and properties are beside the body.
     *
     * @throws Unreadable when it is damaged, encrypted, or there is too much of it
     */
    public static FileText of(byte[] file) {
        return PdfReader.open(file, PdfText::words);
    }

    private static FileText words(PDDocument document) throws IOException {
        StringBuilder body = new StringBuilder();
        List<String> beside = new ArrayList<>();
        Budget budget = new Budget();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PageInk ink = PageReader.read(document.getPage(i), budget).ink();
            List<Run> runs = Run.of(ink.glyphs);
            for (int direction = 0; direction < 4; direction++) {
                int same = direction;
                for (TextLine line : TextLine.of(
                        runs.stream().filter(run -> run.direction() == same).toList())) {
                    body.append(line.text()).append('\n');
                }
            }
            add(beside, ink.hidden.toString());
            add(beside, ink.aslant.toString());
            for (PDAnnotation annotation : document.getPage(i).getAnnotations()) {
                if (beside.size() > MOST_ANNOTATIONS) {
                    throw Unreadable.tooMuch();
                }
                add(beside, annotation.getContents());
            }
        }
        for (COSBase value : document.getDocumentInformation().getCOSObject().getValues()) {
            add(beside, value instanceof COSString text ? text.getString() : null);
        }
        return new FileText(body.toString(), beside);
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(Characters.plain(text));
        }
    }
}
