package org.nianbao.core.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files just under the limit of size, made to take as long and as much memory as they can. */
final class WorstFiles {

    private static final int LIMIT = 20 * 1024 * 1024 - 1024;
    private static final String TITLE = "某镇2024年政府信息公开工作年度报告";
    private static final String HEAD = "<h1>" + TITLE + "</h1><p>三、收到和处理政府信息公开申请情况</p>";

    private WorstFiles() {}

    /** The files by name; each is made when it is asked for. */
    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("nested-div.html", () -> filled(HEAD, "<div>", ""));
        files.put("nested-tables.html", () -> filled(HEAD, "<table><tr><td>", ""));
        files.put("flat-rows.html", () -> filled(HEAD + "<table>", "<tr><td>规章<td>1<td>2<td>3", ""));
        files.put(
                "request-rows.html",
                () -> filled(
                        HEAD + "<table><tr><td>自然人<td>总计", "<tr><td>1.属于国家秘密<td>1<td>2<td>3<td>4<td>5<td>6<td>7", ""));
        files.put("tables.html", () -> filled(HEAD, "<table><tr><td>信息内容<td>本年制发件数<tr><td>规章<td>1</table>", ""));
        files.put("spans.html", () -> filled(HEAD + "<table>", "<tr><td rowspan=1000 colspan=1000>规章", ""));
        files.put("one-cell.html", () -> filled(HEAD + "<table><tr><td>", "规章一二三", "</table>"));
        files.put("open-formatting.html", () -> filled(HEAD, "<p><b><i><font><a>三", ""));
        files.put(
                "reopened-formatting.html",
                () -> (HEAD + "<b><i><font><a>".repeat(3) + "<p>三".repeat(149_000)).getBytes(StandardCharsets.UTF_8));
        files.put("attributes.html", () -> filled(HEAD + "<p ", "a='b' ", ">x"));
        files.put("script.html", () -> filled(HEAD + "<script>document.write('", "<table><tr><td>1", "')</script>"));
        files.put("escaped.html", () -> filled(HEAD + "<textarea>", "&lt;table&gt;&lt;tr&gt;&lt;td&gt;1", ""));
        files.put("paragraphs.html", () -> filled(HEAD, "<p>二、主动公开政府信息情况", ""));
        files.put("one-line.md", () -> filled("# " + TITLE + "\n## 一、总体情况\n|", " 1 |", "\n|---|\n"));
        files.put("rows.md", () -> filled("# " + TITLE + "\n|a|b|\n|---|---|\n", "| 规章 | 1 | 2 | 3 |\n", ""));
        files.put("stars.md", () -> filled("# " + TITLE + "\n# x\n", "**_*", ""));
        files.put("brackets.md", () -> filled("# " + TITLE + "\n# x\n|a|\n|---|\n", "[![", ""));
        files.put("lone-bars.md", () -> filled("# " + TITLE + "\n# x\n", "规章\n|\n1\n|\n", ""));
        files.put("headings.md", () -> filled("# " + TITLE + "\n", "## 三、收到\n", ""));
        files.put("borders.md", () -> filled("# " + TITLE + "\n", "+---+---+\n| 规 | 1 |\n", ""));
        files.put("one-line.txt", () -> filled(TITLE + "\n", "三、收到和处理 1 ", ""));
        files.put("labels.txt", () -> filled(TITLE + "\n", "规章\n", ""));
        files.put("broken-labels.txt", () -> filled(TITLE + "\n", "1.属于国\n家秘\n", ""));
        files.put("cells.txt", () -> filled(TITLE + "\n信息内容\n本年制发件数\n", "规章\n1\n2\n3\n", ""));
        files.put("spaced.txt", () -> filled(TITLE + "\n信息内容 本年制发件数\n", "规章 1 2 3\n", ""));
        files.put("tabs.txt", () -> filled(TITLE + "\n", "规章\t1\t2\t3\n", ""));
        files.put("blank-lines.txt", () -> filled(TITLE + "\n规\n", "\n", "章"));
        files.put("nested.json", () -> filled("{\"cells\":", "[", ""));
        files.put("many.json", () -> filled("{\"year\":2024,\"organ\":\"某局\",\"x\":[", "1,", "1]}"));
        files.put(
                "rows.docx",
                () -> docx("<w:tbl>" + "<w:tr>" + cell("规章") + cell("1").repeat(9) + "</w:tr>", 10_000, "</w:tbl>"));
        files.put("paragraphs.docx", () -> docx("<w:p><w:r><w:t>三、收到和处理政府信息公开申请情况</w:t></w:r></w:p>", 250_000, ""));
        files.put("runs.docx", () -> docx("<w:p>", "<w:r><w:t>规</w:t></w:r>", 500_000, "</w:p>"));
        files.put("nested.docx", () -> docx("", "<w:tbl><w:tr><w:tc>", 20_000, ""));
        files.put(
                "small-tables.docx",
                () -> docx(
                        "<w:tbl><w:tr>" + cell("信息内容") + cell("本年制发件数") + "</w:tr><w:tr>" + cell("规章") + cell("1")
                                + "</w:tr></w:tbl><w:p/>",
                        20_000,
                        ""));
        files.put("cells.xlsx", () -> xlsx("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>", 10_000));
        files.put(
                "rows.xlsx",
                () -> xlsx("<row><c t=\"inlineStr\"><is><t>规章</t></is></c><c><v>1</v></c></row>", 150_000));
        files.put("pages.pdf", () -> WorstPdf.pages(300, 3_000));
        files.put("glyphs.pdf", () -> WorstPdf.pages(1, 900_000));
        files.put("rules.pdf", () -> WorstPdf.rules(100_000));
        files.put("lattice.pdf", () -> WorstPdf.lattice(300));
        files.put("objects.pdf", () -> WorstPdf.objects(LIMIT));
        return files;
    }

    private static byte[] filled(String before, String piece, String after) {
        byte[] part = piece.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(LIMIT);
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        while (out.size() + part.length + 200 < LIMIT) {
            out.writeBytes(part);
        }
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static byte[] docx(String whole, int times, String after) {
        boolean table = whole.startsWith("<w:tbl><w:tr>") && !after.isEmpty();
        return table
                ? docx("<w:tbl>", whole.substring("<w:tbl>".length()), times, after)
                : docx("", whole, times, after);
    }

    private static byte[] docx(String before, String piece, int times, String after) {
        return zip(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + TITLE + "</w:t></w:r></w:p>" + before,
                piece,
                times,
                after + "</w:body></w:document>",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    }

    private static byte[] xlsx(String row, int times) {
        return zip(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>",
                row,
                times,
                "</sheetData></worksheet>",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    }

    private static byte[] zip(String part, String before, String piece, int times, String after, String type) {
        boolean book = part.startsWith("xl");
        String main = book ? "xl/workbook.xml" : part;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml");
            write(
                    zip,
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                            + "ContentType=\"application/xml\"/><Override PartName=\"/" + main + "\" ContentType=\""
                            + type + "\"/></Types>");
            entry(zip, "_rels/.rels");
            write(zip, relation("officeDocument", main));
            if (book) {
                entry(zip, "xl/_rels/workbook.xml.rels");
                write(zip, relation("worksheet", "worksheets/sheet1.xml"));
                entry(zip, main);
                write(
                        zip,
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas."
                                + "openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"
                                + "</sheets></workbook>");
            }
            entry(zip, part);
            write(zip, before);
            byte[] one = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(one);
            }
            write(zip, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }
}
