package org.nianbao.core.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that are no report, or mean harm: each ends in a sentence, soon. */
class HostileFileTests {

    private static final String TITLE = "某镇2024年政府信息公开工作年度报告";

    @ParameterizedTest
    @CsvSource({
        "empty-file,report.docx,''",
        "damaged-file,report.pdf,%PDF-1.7 x",
        "rtf-not-supported,report.rtf,{\\rtf1 x}",
        "no-report,report.docx,<html><body><p>x</p></body></html>",
        "no-report,report.html,只是文字",
        "no-report,report.txt,<!DOCTYPE html><html></html>",
        "bad-json,report.json,'{\"a\":'",
        "bad-json,report.json,'{\"a\":1}'",
        "damaged-file,report.docx,PKxx",
        "no-report,report.txt,今天天气很好。",
        "no-report,report.html,<html><body><p>今天天气很好。</p></body></html>"
    })
    void isRefusedWithASentence(String code, String name, String content) {
        assertRefused(code, content.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() {
        assertRefused("too-large", new byte[20 * 1024 * 1024 + 1], "report.docx");
    }

    @Test
    void encryptedAndOldFilesAreTold() throws IOException {
        assertRefused("password-protected", ole("EncryptedPackage"), "report.docx");
        assertRefused("old-word-format", ole("WordDocument"), "report.doc");
        assertRefused("wps-format", ole("WordDocument"), "report.wps");
        assertRefused("wps-format", ole("Workbook"), "report.et");
        assertRefused("wps-format", ole("PowerPoint Document"), "report.dps");
        assertRefused("old-format", ole("PowerPoint Document"), "report.ppt");
    }

    private static byte[] ole(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aDocumentWithoutAReportIsTold() {
        assertRefused("no-report", DocxFiles.of(DocxFiles.p("会议通知")).bytes(), "report.docx");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        byte[] file = DocxFiles.of("")
                .entry(
                        "word/document.xml",
                        entity + "<w:document " + DocxFiles.NAMESPACES + "><w:body>" + DocxFiles.p("&x;")
                                + "</w:body></w:document>")
                .bytes();
        assertRefused("forbidden-xml", file, "report.docx");
        String laughs = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        byte[] styles = DocxFiles.of(DocxFiles.p(TITLE))
                .with("styles", laughs + "<w:styles " + DocxFiles.NAMESPACES + ">&b;</w:styles>")
                .bytes();
        assertRefused("forbidden-xml", styles, "report.docx");
    }

    @Test
    void macrosAreRefused() {
        byte[] file = DocxFiles.of(DocxFiles.p(TITLE))
                .entry("word/vbaProject.bin", "x")
                .bytes();
        assertRefused("macros", file, "report.docx");
    }

    @Test
    void otherPackagesAndPlainArchivesAreTold() throws IOException {
        assertRefused("damaged-file", zip("xl/workbook.xml", 10), "report.xlsx");
        assertRefused("macros", zip("xl/vbaProject.bin", 10), "report.xlsm");
        assertRefused("not-supported", zip("xl/workbook.bin", 10), "report.xlsb");
        assertRefused("not-supported", zip("ppt/presentation.xml", 10), "report.pptx");
        assertRefused("not-supported", zip("OFD.xml", 10), "report.ofd");
        assertRefused("not-supported", zip("content.xml", 10), "report.odt");
        assertRefused("no-document", zip("报告.docx", 10), "report.docx");
    }

    @Test
    void zipBombsAreRefusedBeforeTheyUnpack() throws IOException {
        assertRefused("zip-bomb", zip("word/document.xml", 300 * 1024 * 1024), "report.docx");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 5_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
                zip.closeEntry();
            }
        }
        assertRefused("zip-bomb", many.toByteArray(), "report.docx");
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[64 * 1024];
            Arrays.fill(block, (byte) ' ');
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"styles,%zz", "styles,http://[x", "header,%zz", "numbering,\u0001"})
    void anAddressThatNamesNoPartIsDamaged(String type, String target) {
        assertRefused(
                null, DocxFiles.of(DocxFiles.p(TITLE)).pointing(type, target).bytes(), "report.docx");
    }

    @Test
    void aFileThatEndsAnywhereIsDamagedOrReadNeverACrash() {
        byte[] whole = DocxFiles.of(DocxFiles.p(TITLE) + DocxFiles.penalties(DocxFiles.p("1"), DocxFiles.p("2")))
                .bytes();
        for (int length = 4; length < whole.length - 1; length += 7) {
            assertRefused(null, Arrays.copyOf(whole, length), "report.docx");
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused(
                "too-deep",
                DocxFiles.of("<w:sdt><w:sdtContent>".repeat(2_000) + "</w:sdtContent></w:sdt>".repeat(2_000))
                        .bytes(),
                "report.docx");
        String deep = "<html><body>" + "<div>".repeat(50_000) + TITLE + "</body></html>";
        assertEnds(deep.getBytes(StandardCharsets.UTF_8), "report.html");
        String tables = "<html><body>" + "<table><tr><td>".repeat(5_000) + TITLE + "</body></html>";
        assertEnds(tables.getBytes(StandardCharsets.UTF_8), "report.html");
    }

    @Test
    void tenThousandRowsAreTooMany() {
        String row = "<tr><td>行政处罚</td><td>1</td></tr>";
        String page = "<html><body><h1>" + TITLE + "</h1><table>" + row.repeat(10_001) + "</table></body></html>";
        assertRefused("too-much-content", page.getBytes(StandardCharsets.UTF_8), "report.html");
        String text = TITLE + "\n" + "\t行政处罚\n\t1\n\n".repeat(10_001);
        assertRefused("too-much-content", text.getBytes(StandardCharsets.UTF_8), "report.txt");
    }

    @Test
    void hugeSpansDoNotGrowTheGrid() {
        String page = "<html><body><h1>" + TITLE + "</h1><table>"
                + "<tr><td rowspan=65534 colspan=1000>x</td><td>y</td></tr>".repeat(50) + "</table></body></html>";
        assertEnds(page.getBytes(StandardCharsets.UTF_8), "report.html");
    }

    /** Text made to be slow: the same heading over and over, long labels that almost fit, endless brackets. */
    @Test
    void craftedTextIsReadInTime() {
        String headings = TITLE + "\n" + "一、总体情况\n".repeat(40_000);
        assertEnds(headings.getBytes(StandardCharsets.UTF_8), "report.txt");
        String almost = TITLE + "\n" + "\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开串请" + "\n\t1".repeat(7) + "\n\n";
        assertEnds(
                (almost + "\t申请人无正当理由逾期补正行政机关不在处理其政府信息公开\n\t1\n\n".repeat(9_000)).getBytes(StandardCharsets.UTF_8),
                "report.txt");
        assertEnds((TITLE + "\n" + "（".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), "report.txt");
        assertEnds(
                ("<html>" + "<b>".repeat(100_000) + "政府信息公开年度报告" + "&nbsp;".repeat(200_000))
                        .getBytes(StandardCharsets.UTF_8),
                "report.html");
    }

    private static void assertEnds(byte[] file, String name) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                Pages.READER.read(file, name);
            } catch (ImportRefused refused) {
                assertSentence(refused);
            }
        });
    }

    private static void assertRefused(@org.jspecify.annotations.Nullable String code, byte[] file, String name) {
        ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> Pages.READER.read(file, name));
        assertThat(refused).as(name).isNotNull();
        if (code != null) {
            assertThat(refused.code()).isEqualTo(code);
        }
        assertSentence(refused);
    }

    private static void assertSentence(ImportRefused refused) {
        assertThat(refused).hasMessageMatching("(?s)[^a-z]*.*\\p{IsHan}.*。").hasMessageNotContaining("Exception");
    }
}
