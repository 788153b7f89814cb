package org.nianbao.core.architecture.bad.importing.html;

import org.apache.pdfbox.pdmodel.PDDocument;

/** A bad sample: the reader of web pages sees PDFBox. */
final class PageReaderSeesPdfBox {

    PDDocument document() {
        return new PDDocument();
    }
}
