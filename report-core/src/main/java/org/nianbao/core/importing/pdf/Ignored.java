package org.nianbao.core.importing.pdf;

import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** An operator that says nothing about text and lines. */
final class Ignored extends OperatorProcessor {

    private final String name;

    Ignored(PDFStreamEngine engine, String name) {
        super(engine);
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        // nothing
    }
}
