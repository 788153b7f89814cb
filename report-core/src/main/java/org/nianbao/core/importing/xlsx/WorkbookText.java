package org.nianbao.core.importing.xlsx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.EncryptedDocumentException;
import org.nianbao.core.importing.source.FileText;
import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.source.ZipBounds;

/** Every word in a workbook: of all sheets, hidden ones included, as stored. */
public final class WorkbookText {

    private WorkbookText() {}

    /**
     * The words of an xlsx file; what stands in no cell is beside the body.
     *
     * @throws Unreadable when it is damaged or unpacks to too much
     */
    public static FileText of(byte[] file) {
        ZipBounds.check(file);
        StringBuilder body = new StringBuilder();
        List<String> beside = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!name.endsWith(".xml") || name.startsWith("[content_types]")) {
                    continue;
                }
                String text = words(zip);
                if (name.equals("xl/sharedstrings.xml") || name.startsWith("xl/worksheets/")) {
                    body.append(text);
                } else if (!text.isBlank()) {
                    beside.add(text);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw Unreadable.damaged();
        }
        return new FileText(body.toString(), beside);
    }

    /** The words of one part, an element a line; runs of one text stay together. */
    private static String words(ZipInputStream zip) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new FilterInputStream(zip) {
            @Override
            public void close() {
                // the archive goes on
            }
        });
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!xml.getLocalName().equals("t") && !xml.getLocalName().equals("r")) {
                        endLine(text);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static void endLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /**
     * The words of a file of the old format.
     *
     * @throws Unreadable when it is damaged or encrypted
     */
    public static FileText ofOld(byte[] file) {
        StringBuilder body = new StringBuilder();
        try {
            for (OldSheets.Named named : OldSheets.of(file)) {
                body.append(named.name()).append('\n');
                named.sheet()
                        .rows
                        .values()
                        .forEach(row ->
                                row.values().forEach(cell -> body.append(cell).append('\n')));
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("password-protected", "文件设了打开密码，读不了。请在 Excel 或 WPS 中取消密码后另存为 xlsx 再试。");
        } catch (IOException | RuntimeException e) {
            throw Unreadable.damaged();
        }
        return new FileText(body.toString(), List.of());
    }
}
