package org.nianbao.workflow.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook: the head bold and always in sight, columns as wide as what stands in them. */
final class XlsxWriter {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LONGEST_CELL = 32_767;

    private XlsxWriter() {}

    static byte[] write(Sheet first, Sheet... further) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Nianbao", "1.0")) {
            write(workbook, first);
            for (Sheet sheet : further) {
                write(workbook, sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Workbook workbook, Sheet sheet) throws IOException {
        Worksheet worksheet = workbook.newWorksheet(sheet.name());
        int columns = sheet.head().size();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            String name = sheet.head().get(column);
            widths[column] = Math.max(NARROWEST, width(name) + 2);
            worksheet.value(0, column, name);
            worksheet.style(0, column).bold().fillColor("EEF2F8").set();
        }
        int line = 1;
        for (List<? extends @Nullable Object> row : sheet.rows()) {
            for (int column = 0; column < row.size(); column++) {
                Object value = row.get(column);
                if (value != null && column < columns) {
                    widths[column] = Math.max(widths[column], width(value.toString()) + 2);
                }
                put(worksheet, line, column, value);
            }
            line++;
        }
        for (int column = 0; column < columns; column++) {
            worksheet.width(column, Math.min(widths[column], WIDEST));
        }
        worksheet.freezePane(0, 1);
        worksheet.finish();
    }

    private static void put(Worksheet worksheet, int line, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            worksheet.value(line, column, number);
        } else if (value != null && !value.toString().isEmpty()) {
            worksheet.value(line, column, writable(value.toString()));
            if (value.toString().indexOf('\n') >= 0) {
                worksheet.style(line, column).wrapText(true).set();
            } else {
                worksheet.style(line, column).format("@").set();
            }
        }
    }

    /** XML knows no control characters, and a cell holds only so much. */
    private static String writable(String text) {
        String clean = text.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    /** The width in digits of the widest line: what is Chinese takes two. */
    private static int width(String text) {
        int widest = 0;
        int current = 0;
        for (int point : text.codePoints().toArray()) {
            current = point == '\n' ? 0 : current + (point < 0x2E80 ? 1 : 2);
            widest = Math.max(widest, current);
        }
        return widest;
    }
}
