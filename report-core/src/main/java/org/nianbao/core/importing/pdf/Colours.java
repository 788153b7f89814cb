package org.nianbao.core.importing.pdf;

import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** Sets the fill colour by how many numbers there are, whatever the colour space: nothing is drawn, no profile is needed. */
final class Colours extends OperatorProcessor {

    private final PDFGraphicsStreamEngine engine;
    private final String name;

    Colours(PDFGraphicsStreamEngine engine, String name) {
        super(engine);
        this.engine = engine;
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        PDColorSpace space = switch (operands.size()) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> null;
        };
        if (space == null || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        float[] parts = new float[operands.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        engine.getGraphicsState().setNonStrokingColor(new PDColor(parts, space));
    }

    /** Whether a colour is that of paper. */
    static boolean isWhite(PDColor colour) {
        float[] parts = colour.getComponents();
        boolean inks = parts.length == 4;
        for (float part : parts) {
            if (inks ? part > 0.02f : part < 0.98f) {
                return false;
            }
        }
        return parts.length > 0;
    }
}
