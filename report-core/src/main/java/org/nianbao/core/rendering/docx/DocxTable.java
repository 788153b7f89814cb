package org.nianbao.core.rendering.docx;

import java.math.BigInteger;
import java.util.Arrays;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nianbao.core.layout.Grid;
import org.nianbao.core.layout.GridCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A grid as a real table: cells merged by span, rows that name the columns repeated on each page. */
final class DocxTable {

    /** More columns than this need the small letters. */
    private static final int WIDE = 8;

    /** The thickness of a line, in eighths of a point. */
    private static final int LINE = 4;

    private final Grid grid;
    private final int[] widths;
    private final GridCell[][] covering;

    private DocxTable(Grid grid, int textWidth) {
        this.grid = grid;
        this.widths = widths(grid, textWidth);
        this.covering = new GridCell[grid.rows()][grid.columns()];
        for (GridCell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                Arrays.fill(covering[row], cell.column(), cell.column() + cell.columnSpan(), cell);
            }
        }
    }

    /** Appends the table, as wide as the text. */
    static void write(XWPFDocument docx, Grid grid, int textWidth) {
        XWPFTable table = docx.createTable();
        table.removeRow(0);
        new DocxTable(grid, textWidth).fill(table, textWidth);
    }

    private void fill(XWPFTable table, int textWidth) {
        table.setWidth(textWidth);
        table.setTableAlignment(TableRowAlign.CENTER);
        lines(table);
        CTTbl xml = table.getCTTbl();
        xml.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid columns = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (int row = 0; row < grid.rows(); row++) {
            XWPFTableRow line = table.createRow();
            while (!line.getTableCells().isEmpty()) {
                line.removeCell(0);
            }
            CTTrPr properties = line.getCtRow().addNewTrPr();
            properties.addNewCantSplit();
            line.setHeight(grid.columns() > WIDE ? 255 : 420);
            line.setHeightRule(TableRowHeightRule.AT_LEAST);
            if (row < grid.headRows()) {
                properties.addNewTblHeader();
            }
            row(line, row);
        }
    }

    /** Thin black lines, half a point. */
    private static void lines(XWPFTable table) {
        XWPFTable.XWPFBorderType single = XWPFTable.XWPFBorderType.SINGLE;
        table.setTopBorder(single, LINE, 0, "000000");
        table.setBottomBorder(single, LINE, 0, "000000");
        table.setLeftBorder(single, LINE, 0, "000000");
        table.setRightBorder(single, LINE, 0, "000000");
        table.setInsideHBorder(single, LINE, 0, "000000");
        table.setInsideVBorder(single, LINE, 0, "000000");
    }

    private void row(XWPFTableRow line, int row) {
        int column = 0;
        while (column < grid.columns()) {
            GridCell cell = covering[row][column];
            XWPFTableCell docxCell = line.createCell();
            CTTcPr properties = docxCell.getCTTc().isSetTcPr()
                    ? docxCell.getCTTc().getTcPr()
                    : docxCell.getCTTc().addNewTcPr();
            CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widthOf(cell)));
            if (cell.columnSpan() > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
            }
            if (cell.rowSpan() > 1) {
                properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
            }
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
            XWPFParagraph paragraph = docxCell.getParagraphs().isEmpty()
                    ? docxCell.addParagraph()
                    : docxCell.getParagraphs().get(0);
            paragraph.setStyle(grid.columns() > WIDE ? "TableTextSmall" : "TableText");
            paragraph.setAlignment(alignment(cell));
            if (!grid.landscape() && row < grid.rows() - 1) {
                paragraph.setKeepNext(true);
            }
            if (cell.row() == row) {
                DocxText.write(paragraph, cell.text());
            }
            column += cell.columnSpan();
        }
    }

    private static ParagraphAlignment alignment(GridCell cell) {
        return switch (cell.role()) {
            case CAPTION, CORNER, COLUMN_HEAD -> ParagraphAlignment.CENTER;
            case ROW_HEAD -> cell.rowSpan() > 1 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            case FIGURE -> ParagraphAlignment.RIGHT;
            case TEXT -> ParagraphAlignment.LEFT;
        };
    }

    private int widthOf(GridCell cell) {
        int width = 0;
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
            width += widths[column];
        }
        return width;
    }

    /** Columns of figures share a part of the width evenly; of those that name the row the last is the widest. */
    private static int[] widths(Grid grid, int textWidth) {
        int[] widths = new int[grid.columns()];
        int named = grid.headColumns();
        int figures = grid.columns() - named;
        int each = named == 0
                ? textWidth / figures
                : Math.min(textWidth * 2 / 3 / figures, textWidth / (named > 1 ? 15 : 4));
        int groups = named > 1 ? textWidth / 12 : 0;
        Arrays.fill(widths, named, grid.columns(), each);
        Arrays.fill(widths, 0, Math.max(0, named - 1), groups);
        if (named > 0) {
            widths[named - 1] = textWidth - each * figures - groups * (named - 1);
        } else {
            widths[grid.columns() - 1] += textWidth - each * figures;
        }
        return widths;
    }
}
