package org.nianbao.core.importing.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamReader;

import org.nianbao.core.importing.source.Unreadable;

/** The parts of a workbook: which sheets it has in which order, and the texts and formats that they share. */
final class XlsxParts {

    /** A sheet as the workbook names it. */
    record SheetPart(String name, boolean hidden, byte[] bytes) {}

    private static final int MOST_SHEETS = 60;
    private static final String ROOT = "xl/";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String[]> sheets = new ArrayList<>();

    private XlsxParts() {}

    static XlsxParts of(byte[] file) throws IOException {
        XlsxParts workbook = new XlsxParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                if (name.startsWith(ROOT) && (name.endsWith(".xml") || name.endsWith(".rels"))) {
                    workbook.parts.put(name, zip.readAllBytes());
                }
            }
        }
        XlsxXml.read(workbook.part(ROOT + "_rels/workbook.xml.rels"), starts(workbook::relation));
        XlsxXml.read(workbook.part(ROOT + "workbook.xml"), starts(workbook::sheet));
        return workbook;
    }

    private static XlsxXml.Handler starts(java.util.function.Consumer<XMLStreamReader> start) {
        return new XlsxXml.Handler() {
            @Override
            public void start(XMLStreamReader xml) {
                start.accept(xml);
            }

            @Override
            public void end(String name) {
                // only what begins matters
            }
        };
    }

    private void relation(XMLStreamReader xml) {
        if (xml.getLocalName().equals("Relationship")
                && !XlsxXml.attribute(xml, "TargetMode").equals("External")) {
            targets.put(XlsxXml.attribute(xml, "Id"), path(XlsxXml.attribute(xml, "Target")));
        }
    }

    private static String path(String target) {
        String path = target.toLowerCase(Locale.ROOT).replaceFirst("^\\./", "");
        return path.startsWith("/") ? path.substring(1) : ROOT + path;
    }

    private void sheet(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("sheet")) {
            return;
        }
        if (sheets.size() >= MOST_SHEETS) {
            throw Unreadable.tooMuch();
        }
        sheets.add(new String[] {
            XlsxXml.attribute(xml, "name"), XlsxXml.attribute(xml, "state"), XlsxXml.attribute(xml, "id")
        });
    }

    private byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw Unreadable.damaged();
        }
        return part;
    }

    /** The sheets in order. */
    List<SheetPart> sheets() {
        return sheets.stream()
                .map(sheet -> new SheetPart(
                        sheet[0],
                        !sheet[1].isEmpty() && !sheet[1].equals("visible"),
                        part(targets.getOrDefault(sheet[2], ""))))
                .toList();
    }

    /** The texts that cells name by number. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        byte[] part = parts.get(ROOT + "sharedstrings.xml");
        if (part != null) {
            XlsxXml.read(part, new SharedTexts(texts));
        }
        return texts;
    }

    /** The number formats that cells name by the number of their style. */
    XlsxFormats formats() {
        XlsxFormats formats = new XlsxFormats();
        byte[] part = parts.get(ROOT + "styles.xml");
        if (part != null) {
            XlsxXml.read(part, formats);
        }
        return formats;
    }
}
