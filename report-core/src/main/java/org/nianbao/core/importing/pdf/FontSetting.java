package org.nianbao.core.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Chooses a font, once it is certain that what it says about its characters is of a size that can be taken in. */
final class FontSetting extends OperatorProcessor {

    private final PDFGraphicsStreamEngine engine;
    private final SetFontAndSize setting;
    private final Map<COSBase, Boolean> checked = new IdentityHashMap<>();

    FontSetting(PDFGraphicsStreamEngine engine) {
        super(engine);
        this.engine = engine;
        this.setting = new SetFontAndSize(engine);
    }

    @Override
    public String getName() {
        return "Tf";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && engine.getResources() != null) {
            COSDictionary fonts = engine.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            if (font != null && checked.put(font, true) == null) {
                check(font);
            }
        }
        setting.process(operator, operands);
    }

    private static void check(COSDictionary font) throws IOException {
        for (COSName maps : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
            if (font.getDictionaryObject(maps) instanceof COSStream map) {
                CharacterMaps.check(map);
            }
        }
        for (COSDictionary owner : owners(font)) {
            if (owner.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream map) {
                CharacterMaps.checkSize(map);
            }
            COSDictionary descriptor = owner.getCOSDictionary(COSName.FONT_DESC);
            if (descriptor != null) {
                for (COSName file : List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)) {
                    // the shapes of characters are of no use here where the file says what they mean
                    if (font.containsKey(COSName.TO_UNICODE)) {
                        descriptor.removeItem(file);
                    }
                }
            }
        }
    }

    private static List<COSDictionary> owners(COSDictionary font) {
        List<COSDictionary> owners = new ArrayList<>(List.of(font));
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary first) {
            owners.add(first);
        }
        return owners;
    }
}
