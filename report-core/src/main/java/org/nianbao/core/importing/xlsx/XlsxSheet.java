package org.nianbao.core.importing.xlsx;

import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.nianbao.core.importing.source.Unreadable;

/** Reads one sheet from front to back. */
final class XlsxSheet implements XlsxXml.Handler {

    private final List<String> strings;
    private final XlsxFormats formats;
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
    private int pronounced;

    private XlsxSheet(List<String> strings, XlsxFormats formats, Shown shown) {
        this.strings = strings;
        this.formats = formats;
        this.shown = shown;
    }

    static Sheet read(byte[] part, List<String> strings, XlsxFormats formats, Shown shown) {
        XlsxSheet reader = new XlsxSheet(strings, formats, shown);
        XlsxXml.read(part, reader);
        return reader.sheet;
    }

    @Override
    public void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "v", "t" -> words = column >= 0 && pronounced == 0;
            case "f" -> formula = true;
            case "col" -> column(xml);
            case "mergeCell" -> merge(XlsxXml.attribute(xml, "ref"));
            case "rPh" -> pronounced++;
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (words) {
            text.append(characters);
        }
    }

    private void row(XMLStreamReader xml) {
        String number = XlsxXml.attribute(xml, "r");
        row = number.isEmpty() ? row + 1 : XlsxXml.number(number) - 1;
        column = -1;
        before = -1;
        if (XlsxXml.isOn(XlsxXml.attribute(xml, "hidden"))
                || XlsxXml.attribute(xml, "ht").equals("0")) {
            sheet.hiddenRows.add(row);
        }
    }

    private void cell(XMLStreamReader xml) {
        String place = XlsxXml.attribute(xml, "r");
        if (place.isEmpty()) {
            column = before + 1;
        } else if (place.length() > 12 || !place.matches("\\$?[A-Za-z]{1,3}\\$?\\d{1,8}")) {
            throw Unreadable.damaged();
        } else {
            column = new CellReference(place).getCol();
        }
        type = XlsxXml.attribute(xml, "t");
        String styled = XlsxXml.attribute(xml, "s");
        style = styled.isEmpty() ? -1 : XlsxXml.number(styled);
        text.setLength(0);
        formula = false;
        value = false;
    }

    private void column(XMLStreamReader xml) {
        if (XlsxXml.isOn(XlsxXml.attribute(xml, "hidden"))
                || XlsxXml.attribute(xml, "width").equals("0")) {
            int to = Math.min(XlsxXml.number(XlsxXml.attribute(xml, "max")), 1_000);
            for (int i = XlsxXml.number(XlsxXml.attribute(xml, "min")); i <= to; i++) {
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

    @Override
    public void end(String name) {
        switch (name) {
            case "v" -> {
                words = false;
                value = true;
            }
            case "t" -> words = false;
            case "rPh" -> pronounced--;
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
                int index = XlsxXml.number(raw);
                if (index >= strings.size()) {
                    throw Unreadable.damaged();
                }
                return strings.get(index);
            case "inlineStr", "str", "e", "d":
                return raw;
            case "b":
                return raw.equals("1") ? "是" : "否";
            default:
                return raw.isBlank() ? "" : shown.of(raw, formats.index(style), formats.format(style));
        }
    }
}
