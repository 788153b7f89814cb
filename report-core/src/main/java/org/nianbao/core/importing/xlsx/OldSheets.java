package org.nianbao.core.importing.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the sheets of a workbook of the old format. */
final class OldSheets {

    /** A sheet and its name, and whether the workbook does not show it. */
    record Named(Sheet sheet, String name, boolean hidden) {}

    private static final int MOST_SHEETS = 60;

    private OldSheets() {}

    static List<Named> of(byte[] file) throws IOException {
        List<Named> sheets = new ArrayList<>();
        Shown shown = new Shown();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int i = 0; i < Math.min(MOST_SHEETS, workbook.getNumberOfSheets()); i++) {
                sheets.add(new Named(
                        read(workbook.getSheetAt(i), shown),
                        workbook.getSheetName(i),
                        workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE));
            }
        }
        return sheets;
    }

    private static Sheet read(HSSFSheet from, Shown shown) {
        Sheet sheet = new Sheet();
        for (Row row : from) {
            if (row.getZeroHeight()) {
                sheet.hiddenRows.add(row.getRowNum());
            }
            for (Cell cell : row) {
                if (from.isColumnHidden(cell.getColumnIndex())) {
                    sheet.hiddenColumns.add(cell.getColumnIndex());
                }
                sheet.put(row.getRowNum(), cell.getColumnIndex(), text(cell, sheet, shown));
            }
        }
        for (CellRangeAddress range : from.getMergedRegions()) {
            sheet.merge(new Sheet.Merge(
                    range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        }
        return sheet;
    }

    private static String text(Cell cell, Sheet sheet, Shown shown) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            sheet.formulas++;
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC ->
                shown.of(
                        BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            default -> "";
        };
    }
}
