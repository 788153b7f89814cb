package org.nianbao.core.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.importing.ReportReader;

/** A Word report read, beside POI opening the file and walking through all text of paragraphs and cells. */
final class ImportDocx {

    private ImportDocx() {}

    static Benchmark benchmark() {
        ReportReader reader = new ReportReader(EditionFiles.editions());
        byte[] file = CorpusBytes.of("docx/wps-official-2021.docx");
        return new Benchmark(
                "import-docx",
                "one report of " + file.length / 1024 + " kB",
                new BigDecimal("1.5"),
                () -> reader.read(file, "report.docx").report().cells().filled().size(),
                () -> walk(file));
    }

    private static int walk(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            int length = 0;
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    length += paragraph.getText().length();
                } else if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            length += cell.getText().length();
                        }
                    }
                }
            }
            return length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
