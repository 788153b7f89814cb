package org.nianbao.core.importing.xlsx;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.nianbao.core.importing.source.Unreadable;

/** Reads one sheet from front to back. */
final class XlsxSheet {

    private static final int DEEPEST = 60;
    private static final XMLInputFactory FACTORY = factory();

    private final SharedStrings strings;
    private final StylesTable styles;
    private final Shown shown;
    private final Sheet sheet = new Sheet();
    private final StringBuilder text = new StringBuilder();
    private boolean words;
    private int row = -1;
    private int column = -1;
    private int before = -1;
    private String type = "";
    private int style = -1;
    private boolean formula;
    private boolean value;

    private XlsxSheet(SharedStrings strings, StylesTable styles, Shown shown) {
        this.strings = strings;
        this.styles = styles;
        this.shown = shown;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Sheet read(InputStream bytes, SharedStrings strings, StylesTable styles, Shown shown) {
        XlsxSheet reader = new XlsxSheet(strings, styles, shown);
        try {
            XMLStreamReader xml;
            synchronized (FACTORY) {
                xml = FACTORY.createXMLStreamReader(bytes);
            }
            reader.run(xml);
        } catch (XMLStreamException e) {
            throw Unreadable.damaged();
        }
        return reader.sheet;
    }

    private void run(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw Unreadable.tooDeep();
                    }
                    start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (words) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable("forbidden-xml", "文件里含有外部实体等不安全的内容，没有读入。请把内容复制到新的文件再试。");
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "v", "t" -> words = column >= 0;
            case "f" -> formula = true;
            case "col" -> column(xml);
            case "mergeCell" -> merge(attribute(xml, "ref"));
            case "rPh" -> words = false;
            default -> {}
        }
    }

    private void row(XMLStreamReader xml) {
        String number = attribute(xml, "r");
        row = number.isEmpty() ? row + 1 : number(number) - 1;
        column = -1;
        before = -1;
        if (isOn(attribute(xml, "hidden")) || attribute(xml, "ht").equals("0")) {
            sheet.hiddenRows.add(row);
        }
    }

    private void cell(XMLStreamReader xml) {
        String place = attribute(xml, "r");
        if (place.isEmpty()) {
            column = before + 1;
        } else if (place.length() > 12 || !place.matches("\\$?[A-Za-z]{1,3}\\$?\\d{1,8}")) {
            throw Unreadable.damaged();
        } else {
            column = new CellReference(place).getCol();
        }
        type = attribute(xml, "t");
        String styled = attribute(xml, "s");
        style = styled.isEmpty() ? -1 : number(styled);
        text.setLength(0);
        formula = false;
        value = false;
    }

    private void column(XMLStreamReader xml) {
        if (isOn(attribute(xml, "hidden")) || attribute(xml, "width").equals("0")) {
            int to = Math.min(number(attribute(xml, "max")), 1_000);
            for (int i = number(attribute(xml, "min")); i <= to; i++) {
                sheet.hiddenColumns.add(i - 1);
            }
        }
    }

    private void merge(String place) {
        if (place.matches("\\$?[A-Za-z]{1,3}\\$?\\d{1,8}:\\$?[A-Za-z]{1,3}\\$?\\d{1,8}")) {
            CellRangeAddress range = CellRangeAddress.valueOf(place);
            sheet.merge(new Sheet.Merge(
                    range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        }
    }

    private void end(String name) {
        switch (name) {
            case "v" -> {
                words = false;
                value = true;
            }
            case "t" -> words = false;
            case "c" -> endCell();
            default -> {}
        }
    }

    private void endCell() {
        if (formula) {
            sheet.formulas++;
            sheet.formulasWithoutResult += value ? 0 : 1;
        }
        sheet.put(Math.max(0, row), column, shownText());
        before = column;
        column = -1;
    }

    private String shownText() {
        String raw = text.toString();
        switch (type) {
            case "s":
                int index = number(raw);
                return index < strings.getUniqueCount()
                        ? strings.getItemAt(index).getString()
                        : "";
            case "inlineStr", "str", "e", "d":
                return raw;
            case "b":
                return raw.equals("1") ? "是" : "否";
            default:
                return raw.isBlank() ? "" : numberText(raw);
        }
    }

    private String numberText(String raw) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return shown.of(raw, 0, "General");
        }
        XSSFCellStyle known = styles.getStyleAt(style);
        String format = known.getDataFormatString();
        return shown.of(raw, known.getDataFormat(), format == null ? "General" : format);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static int number(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Unreadable.damaged();
        }
        return Integer.parseInt(digits);
    }
}
