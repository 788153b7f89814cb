package org.nianbao.workflow.shared.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nianbao.workflow.shared.Refusal;

/** Reads a CSV as a spreadsheet writes it. */
final class CsvReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {}

    static void read(String text, RowsBuilder rows) {
        long record = 0;
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                record = line.getRecordNumber();
                rows.line((int) record, cells(line));
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.unprocessable(
                    "broken-csv", "第 " + (record + 1) + " 行的引号没有成对，后面的内容分不清是哪一列。请改正这一行，或者改用 xlsx 再试。");
        }
    }

    private static List<Cell> cells(CSVRecord line) {
        List<Cell> cells = new ArrayList<>(line.size());
        for (String text : line) {
            cells.add(cell(text));
        }
        return cells;
    }

    private static Cell cell(String text) {
        Cell cell = Cell.of(text);
        if (FormulaGuard.isFormula(cell.text())) {
            String shown =
                    cell.text().length() <= 30 ? cell.text() : cell.text().substring(0, 30) + "…";
            return Cell.faulty("“" + shown + "”以 " + shown.charAt(0) + " 开头，会被表格软件当成公式执行，不能导入。请改掉开头的符号。");
        }
        return new Cell(FormulaGuard.original(cell.text()), cell.fault());
    }
}
