package org.nianbao.workflow.shared.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the rows of a sheet (ECMA-376 part 1, 18.3.1) as they pass. A formula is a fault of its cell; its cached result is not looked at. */
final class SheetHandler extends DefaultHandler {

    /** Nobody fills more columns than this; further ones are left aside. */
    private static final int MOST_COLUMNS = 200;

    private final SharedStrings texts;
    private final NumberCell numbers;
    private final RowsBuilder rows;
    private final StringBuilder content = new StringBuilder();

    private int row;
    private int column;
    private List<Cell> cells = new ArrayList<>();
    private String type = "";
    private @Nullable String style;
    private boolean formula;
    private boolean taking;
    private boolean phonetic;

    SheetHandler(SharedStrings texts, StylesTable styles, RowsBuilder rows) {
        this.texts = texts;
        this.numbers = new NumberCell(styles);
        this.rows = rows;
    }

    @Override
    public void startElement(@Nullable String uri, String local, String qualified, Attributes attributes) {
        switch (name(local, qualified)) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                String kind = attributes.getValue("t");
                type = kind == null ? "n" : kind;
                style = attributes.getValue("s");
                formula = false;
                content.setLength(0);
            }
            case "f" -> formula = true;
            case "v" -> taking = true;
            case "t" -> taking = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (taking) {
            content.append(characters, start, length);
        }
    }

    @Override
    public void endElement(@Nullable String uri, String local, String qualified) {
        switch (name(local, qualified)) {
            case "v", "t" -> taking = false;
            case "rPh" -> phonetic = false;
            case "c" -> put(cell());
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.line(row, cells);
                }
            }
            default -> {}
        }
    }

    private void put(Cell cell) {
        if (column < 0 || column >= MOST_COLUMNS || cell.isBlank()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    private Cell cell() {
        if (formula) {
            return Cell.faulty("单元格里是公式，不能导入。请复制后“选择性粘贴为数值”。");
        }
        String text = content.toString();
        return switch (type) {
            case "s" ->
                text.isBlank()
                        ? Cell.EMPTY
                        : Cell.of(texts.getItemAt(new BigDecimal(text.strip()).intValueExact())
                                .getString());
            case "str", "inlineStr", "d" -> Cell.of(text);
            case "b" -> Cell.of("1".equals(text.strip()) ? "是" : "否");
            case "e" -> Cell.faulty("单元格里是错误值 " + text + "，请改正。");
            default -> text.isBlank() ? Cell.EMPTY : numbers.read(text.strip(), style);
        };
    }

    private static String name(String local, String qualified) {
        return local.isEmpty() ? qualified.substring(qualified.indexOf(':') + 1) : local;
    }
}
