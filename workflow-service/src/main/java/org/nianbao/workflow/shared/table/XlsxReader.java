package org.nianbao.workflow.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.nianbao.workflow.shared.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook as a stream. */
final class XlsxReader {

    private XlsxReader() {}

    static void read(byte[] bytes, RowsBuilder rows) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            WorkbookBounds.check(zip);
            try (OPCPackage file = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
                read(file, rows);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            throw Refusal.unprocessable("broken-workbook", "表格文件已损坏，打不开。请在 Excel 或 WPS 中打开后另存为 xlsx 再试。");
        }
    }

    private static void read(OPCPackage file, RowsBuilder rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader workbook = new XSSFReader(file);
        Iterator<InputStream> sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw Refusal.unprocessable("empty-table", "表格里没有工作表。请下载模板，按模板填写。");
        }
        SheetHandler handler =
                new SheetHandler(new ReadOnlySharedStringsTable(file, false), workbook.getStylesTable(), rows);
        try (InputStream sheet = sheets.next()) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(sheet));
        }
    }
}
