package org.nianbao.core.importing.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** Draws forms, counts pictures without opening them. */
final class DrawnObjects extends OperatorProcessor {

    private final DrawObject forms;
    private final Runnable picture;

    DrawnObjects(PDFGraphicsStreamEngine engine, Runnable picture) {
        super(engine);
        this.forms = new DrawObject(engine);
        this.picture = picture;
    }

    @Override
    public String getName() {
        return "Do";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        if (getContext().getResources() != null && getContext().getResources().isImageXObject(name)) {
            picture.run();
        } else {
            forms.process(operator, operands);
        }
    }
}
