package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.TableSpec;

/** How rows, columns and cells are called in a sentence: the official label, cut where it only explains itself. */
final class Names {

    private Names() {}

    static String column(TableSpec table, String column) {
        return name(table.columns(), column, "");
    }

    static String row(TableSpec table, String row) {
        return table.undivided().stream()
                .filter(whole -> whole.id().equals(row))
                .map(TableSpec.Undivided::label)
                .findFirst()
                .orElseGet(() -> name(table.rows(), row, ""));
    }

    /** Row and column: {@code 四、结转下年度继续办理·自然人}. */
    static String cell(TableSpec table, CellId cell) {
        return row(table, cell.row()) + "·" + column(table, cell.column());
    }

    /** The table, as a clerk finds it: caption, or heading of the section. */
    static String table(TableSpec table) {
        return "“" + table.title() + "”表";
    }

    /** These names as one enumeration, at most so many spelled out, the rest counted with this measure word. */
    static String list(List<String> names, int most, String measure) {
        String spelled = String.join("、", names.subList(0, Math.min(most, names.size())));
        return names.size() <= most ? spelled : spelled + "等" + names.size() + measure;
    }

    /** A value as typed. */
    static String value(CellValue value) {
        return value instanceof CellValue.Raw raw ? "“" + raw.text() + "”" : value.toString();
    }

    private static String name(List<Header> headers, String id, String above) {
        for (Header header : headers) {
            if (id.equals(header.id())) {
                String brief = brief(header.label());
                return header.label().endsWith("其他") && !above.isEmpty() ? above + "·" + brief : brief;
            }
            String below = name(header.parts(), id, header.label());
            if (!below.equals(id)) {
                return below;
            }
        }
        return id;
    }

    /** Without the explanation in brackets or after the comma that long labels carry. */
    private static String brief(String label) {
        if (label.length() <= 20) {
            return label;
        }
        for (int i = 4; i < label.length(); i++) {
            if (label.charAt(i) == '（' || label.charAt(i) == '、') {
                return label.substring(0, i);
            }
        }
        return label;
    }
}
