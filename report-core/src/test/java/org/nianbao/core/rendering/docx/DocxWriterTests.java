package org.nianbao.core.rendering.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.layout.Grid;
import org.nianbao.core.layout.GridCell;
import org.nianbao.core.layout.ReportDocument;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.testing.PrintedReports;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import static org.assertj.core.api.Assertions.assertThat;

class DocxWriterTests {

    private static ReportDocument lay(AnnualReport report, Standing standing) {
        return ReportLayout.lay(report, EditionFiles.editions(), standing);
    }

    private static byte[] write(AnnualReport report, Standing standing) {
        return new DocxWriter().write(lay(report, standing));
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void holdsEveryGridWithItsSpansAndFigures(String edition) throws IOException {
        AnnualReport report = PrintedReports.full(edition);
        List<Grid> grids = new ArrayList<>();
        lay(report, Standing.APPROVED).blocks().forEach(block -> {
            if (block instanceof Grid grid) {
                grids.add(grid);
            }
        });

        try (XWPFDocument docx = open(write(report, Standing.APPROVED))) {
            assertThat(docx.getTables()).hasSize(grids.size());
            for (int i = 0; i < grids.size(); i++) {
                assertThat(read(docx.getTables().get(i), grids.get(i))).isEqualTo(wanted(grids.get(i)));
            }
        }
    }

    /** Row, column, spans and text of each cell, as Word would see them. */
    private static List<String> read(XWPFTable table, Grid grid) {
        int[][] covers = new int[grid.rows()][grid.columns()];
        List<int[]> spans = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < table.getRows().size(); row++) {
            int column = 0;
            for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                int width = properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
                boolean goesOn =
                        properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
                int index = goesOn ? covers[row - 1][column] : texts.size();
                if (goesOn) {
                    spans.get(index)[2]++;
                } else {
                    spans.add(new int[] {row, column, 1, width});
                    texts.add(cell.getText());
                }
                Arrays.fill(covers[row], column, column + width, index);
                column += width;
            }
            assertThat(column).isEqualTo(grid.columns());
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(Arrays.toString(spans.get(i)) + texts.get(i));
        }
        return cells;
    }

    private static List<String> wanted(Grid grid) {
        List<String> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            int[] span = {cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()};
            cells.add(Arrays.toString(span) + cell.text());
        }
        return cells;
    }

    @Test
    void turnsOnlyThePagesOfTheLargeTable() throws IOException {
        try (XWPFDocument docx = open(write(PrintedReports.full("2021"), Standing.APPROVED))) {
            List<CTSectPr> sections = new ArrayList<>();
            for (XWPFParagraph paragraph : docx.getParagraphs()) {
                if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                    sections.add(paragraph.getCTP().getPPr().getSectPr());
                }
            }
            sections.add(docx.getDocument().getBody().getSectPr());

            assertThat(sections).hasSize(3);
            assertThat(sections.stream().map(section -> section.getPgSz().getOrient()))
                    .containsExactly(null, STPageOrientation.LANDSCAPE, null);
            assertThat(sections).allSatisfy(section -> {
                assertThat(section.sizeOfFooterReferenceArray()).isEqualTo(2);
                assertThat(section.getPgSz().getW().toString()).isIn("11906", "16838");
            });
            assertThat(docx.getTables().get(4).getRow(2).getCtRow().getTrPr().sizeOfTblHeaderArray())
                    .isEqualTo(1);
            assertThat(docx.getTables().get(4).getRow(3).getCtRow().getTrPr().sizeOfTblHeaderArray())
                    .isZero();
        }
    }

    @Test
    void saysOnEveryPageThatADraftIsOne() throws IOException {
        try (XWPFDocument draft = open(write(PrintedReports.full("2021"), Standing.DRAFT));
                XWPFDocument approved = open(write(PrintedReports.full("2021"), Standing.APPROVED))) {
            assertThat(draft.getHeaderList())
                    .hasSize(2)
                    .allMatch(header -> header.getText().contains("送审稿 未经审批"));
            assertThat(draft.getDocument().getBody().getSectPr().sizeOfHeaderReferenceArray())
                    .isEqualTo(2);
            assertThat(approved.getHeaderList()).isEmpty();
        }
    }

    @Test
    void writesEqualReportsAsEqualBytesWithoutAnybodysName() throws IOException {
        byte[] docx = write(PrintedReports.full("2021"), Standing.APPROVED);

        assertThat(write(PrintedReports.full("2021"), Standing.APPROVED)).isEqualTo(docx);
        try (XWPFDocument read = open(docx)) {
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("合心镇人民政府2024年政府信息公开工作年度报告");
            assertThat(read.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
            assertThat(read.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(read.getProperties().getCoreProperties().getModified()).isNull();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void takesHostileTextForText() throws IOException {
        String hostile = PrintedReports.HOSTILE;
        try (XWPFDocument docx = open(write(PrintedReports.saying(hostile), Standing.DRAFT))) {
            assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(hostile);
            assertThat(docx.getTables().get(0).getRow(0).getCell(0).getText()).isEqualTo(hostile);
        }
    }

    @Test
    void writesVeryLongParagraphsWithLineFeedsAndTabs() throws IOException {
        Random random = new Random(3);
        StringBuilder words = new StringBuilder();
        while (words.length() < 200_000) {
            words.append((char) ('一' + random.nextInt(5000)));
        }
        String text = words + "\n第二行\t末尾";
        try (XWPFDocument docx = open(write(PrintedReports.saying(text), Standing.APPROVED))) {
            assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(text);
        }
    }

    @Test
    void writesAReportInWhichNothingStands() throws IOException {
        try (XWPFDocument docx = open(write(AnnualReport.empty("2019", 2020, "甲镇"), Standing.DRAFT))) {
            assertThat(docx.getTables()).hasSize(7);
            assertThat(docx.getParagraphs().get(0).getText()).isEqualTo("甲镇2020年政府信息公开工作年度报告");
        }
    }

    @Test
    void breaksALongTitleBeforeItsUsualEnd() throws IOException {
        AnnualReport report = AnnualReport.empty("2021", 2024, "合心县发展和改革委员会");
        try (XWPFDocument docx = open(write(report, Standing.APPROVED))) {
            assertThat(docx.getParagraphs().get(0).getText()).isEqualTo("合心县发展和改革委员会2024年\n政府信息公开工作年度报告");
        }
    }
}
