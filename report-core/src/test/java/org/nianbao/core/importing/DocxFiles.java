package org.nianbao.core.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written by hand, part by part. */
final class DocxFiles {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    private DocxFiles() {}

    /** A file with this body. */
    static DocxFiles of(String body) {
        DocxFiles file = new DocxFiles();
        file.parts.put(
                "word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return file;
    }

    /** A part beside the document, such as {@code numbering}. */
    DocxFiles with(String name, String xml) {
        parts.put("word/" + name + ".xml", xml);
        relations.append("<Relationship Id=\"r" + name
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + name
                + "\" Target=\"" + name + ".xml\"/>");
        types.append("<Override PartName=\"/word/" + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + name
                + "+xml\"/>");
        return this;
    }

    /** A part beside the document that its address does not lead to. */
    DocxFiles pointing(String type, String target) {
        relations.append("<Relationship Id=\"x" + type
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>");
        return this;
    }

    /** Any entry of the zip file. */
    DocxFiles entry(String name, String text) {
        parts.put(name, text);
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + types + "</Types>");
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A table cell. */
    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** The table of section 二 that is easiest to write. */
    static String penalties(String first, String second) {
        return tbl(
                tr(tc("<w:gridSpan w:val=\"2\"/>", "第二十条第（六）项")),
                tr(tc("", "信息内容"), tc("", "本年处理决定数量")),
                tr(tc("", "行政处罚"), "<w:tc>" + first + "</w:tc>"),
                tr(tc("", "行政强制"), "<w:tc>" + second + "</w:tc>"));
    }
}
