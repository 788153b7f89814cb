package org.nianbao.core.importing.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook. */
final class XlsxFormats implements XlsxXml.Handler {

    private static final String GENERAL = "General";

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean cells;

    @Override
    public void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> {
                String id = XlsxXml.attribute(xml, "numFmtId");
                if (!id.isEmpty()) {
                    own.put(XlsxXml.number(id), XlsxXml.attribute(xml, "formatCode"));
                }
            }
            case "cellXfs" -> cells = true;
            case "xf" -> {
                if (cells) {
                    String id = XlsxXml.attribute(xml, "numFmtId");
                    styles.add(id.isEmpty() ? 0 : XlsxXml.number(id));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            cells = false;
        }
    }

    /** The number of a style's format. */
    int index(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** A style's format. */
    String format(int style) {
        int index = index(style);
        String format = own.get(index);
        if (format == null) {
            format = BuiltinFormats.getBuiltinFormat(index);
        }
        return format == null ? GENERAL : format;
    }
}
