package org.nianbao.core.importing.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.nianbao.core.importing.source.FileText;
import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.source.ZipBounds;

/** Every word in a Word file: of all parts, as they are stored, tracked changes and hidden text included. */
public final class PackageText {

    private PackageText() {}

    /**
     * The words of the file; page heads and feet, comments, notes and properties are beside the body.
     *
     * @throws Unreadable when it is damaged or unpacks to too much
     */
    public static FileText of(byte[] file) {
        ZipBounds.check(file);
        String body = "";
        List<String> beside = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!name.endsWith(".xml") || name.startsWith("[content_types]")) {
                    continue;
                }
                PartText words = new PartText(name.startsWith("docprops/"));
                XmlPart.read(keptOpen(zip), words);
                String text = words.text();
                if (name.endsWith("/document.xml")) {
                    body = text;
                } else if (!text.isBlank()) {
                    beside.add(text);
                }
            }
        } catch (IOException e) {
            throw Unreadable.damaged();
        }
        return new FileText(body, beside);
    }

    /** The stream of one entry, which whoever reads it may close without closing the archive. */
    private static InputStream keptOpen(ZipInputStream zip) {
        return new FilterInputStream(zip) {
            @Override
            public void close() {
                // the archive goes on
            }
        };
    }

    /** The words of one part: a paragraph a line. */
    private static final class PartText implements XmlPart.Handler {

        private final boolean properties;
        private final StringBuilder text = new StringBuilder();
        private boolean words;
        private int fallback;

        PartText(boolean properties) {
            this.properties = properties;
        }

        @Override
        public void start(XmlPart part, String name) {
            switch (name) {
                case "-Fallback" -> fallback++;
                case "t", "delText", "-t" -> words = true;
                case "tab" -> add("\t");
                case "br", "cr" -> add("\n");
                // the words of a watermark
                case "-textpath" -> add(part.attribute("string", "") + "\n");
                default -> words = properties;
            }
        }

        @Override
        public void end(String name) {
            words = false;
            if (name.equals("-Fallback")) {
                fallback--;
            } else if (name.equals("p") || name.equals("-p") || properties) {
                add("\n");
            }
        }

        @Override
        public void text(String characters) {
            if (words) {
                add(characters);
            }
        }

        private void add(String characters) {
            // what stands in a fallback stands in the choice before it, too
            if (fallback == 0) {
                text.append(characters);
            }
        }

        String text() {
            return text.toString();
        }
    }
}
