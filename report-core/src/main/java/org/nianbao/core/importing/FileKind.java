package org.nianbao.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.source.ZipBounds;

/** What is in a file, by its bytes, whatever its name says. */
enum FileKind {
    DOCX("Word 文档（docx）", "docx"),
    DOC("Word 97-2003 文档（doc）", "doc"),
    XLSX("Excel 表格（xlsx）", "xlsx"),
    XLS("Excel 97-2003 表格（xls）", "xls"),
    PDF("PDF", "pdf"),
    HTML("网页（html）", "html", "htm", "shtml", "xhtml", "md", "markdown"),
    TEXT("纯文本（txt）", "txt", "md", "markdown", "text", "csv", "tsv"),
    JSON("JSON 数据", "json");

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int LOOKED_AT = 4096;
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|head|body|table|div|p|meta|span|h[1-6]|article|section)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final String AS_DOCX = "请用 Word 或 WPS 打开，另存为 docx 格式再试。";
    private static final Map<String, String> OF_WPS = Map.of(
            "wps", "这是 WPS 文字的专用格式（wps），不能读入。请用 WPS 打开，选“另存为”，文件类型选“Word 文档（docx）”再试。",
            "wpt", "这是 WPS 文字的模板（wpt），不能读入。请用 WPS 打开，选“另存为”，文件类型选“Word 文档（docx）”再试。",
            "et", "这是 WPS 表格的专用格式（et），不能读入。请用 WPS 打开，选“另存为”，文件类型选“Excel 工作簿（xlsx）”再试。",
            "ett", "这是 WPS 表格的模板（ett），不能读入。请用 WPS 打开，选“另存为”，文件类型选“Excel 工作簿（xlsx）”再试。",
            "dps", "这是 WPS 演示的文件（dps），里面不会有完整的年度报告。请用报告的 Word 原稿，另存为 docx 再试。");

    private final String title;
    private final Set<String> extensions;

    FileKind(String title, String... extensions) {
        this.title = title;
        this.extensions = Set.of(extensions);
    }

    /**
     * The kind of a file.
     *
     * @throws ImportRefused when it is empty, too large, or of a kind that is not read
     */
    static FileKind of(byte[] file, String fileName) {
        if (file.length == 0) {
            throw new ImportRefused("empty-file", "这个文件是空的，里面没有任何内容。请重新选择文件。");
        }
        if (file.length > LARGEST) {
            throw new ImportRefused("too-large", "文件超过 20 MB，不能读入。请删去图片和附件，只保留年度报告正文再试。");
        }
        try {
            return byContent(file, extension(fileName));
        } catch (Unreadable e) {
            throw new ImportRefused(e.code(), e.sentence(), e);
        }
    }

    /** What a person should know when the name says something else than the content; empty when it does not. */
    String misnamed(String fileName) {
        String extension = extension(fileName);
        if (extension.isEmpty() || extensions.contains(extension)) {
            return "";
        }
        for (FileKind kind : values()) {
            if (kind.extensions.contains(extension) || OF_WPS.containsKey(extension)) {
                return "文件名的扩展名是“." + extension + "”，内容却是" + title + "，已按内容读入。请确认选对了文件。";
            }
        }
        return "";
    }

    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static FileKind byContent(byte[] file, String extension) {
        String head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return zipped(ZipBounds.check(file));
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(file, extension);
        }
        if (head.startsWith("%PDF") || (head.contains("%PDF-") && head.indexOf('<') != 0)) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            throw new ImportRefused("rtf-not-supported", "暂时不能读入 RTF 文件。" + AS_DOCX);
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8")
                || head.startsWith("GIF8")
                || head.startsWith("II*\u0000")
                || head.startsWith("BM")) {
            throw new ImportRefused("picture", "这是一张图片，读不出里面的文字和数字。请用报告的 Word 原稿。");
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af") || head.startsWith("\u001f\u008b")) {
            throw new ImportRefused("no-document", "这是一个压缩包，不是报告。请解压后选择其中的报告文件。");
        }
        return text(file);
    }

    private static FileKind zipped(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new ImportRefused("macros", "文件里带有宏，为安全起见不读入。请另存为不带宏的 docx 或 xlsx 再试。");
        }
        if (names.stream().anyMatch(name -> name.equals("document.xml") || name.endsWith("/document.xml"))
                && names.stream().noneMatch("ofd.xml"::equals)) {
            return DOCX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            if (names.contains("xl/workbook.bin")) {
                throw notSupported("Excel 二进制工作簿（xlsb）", "请用 Excel 或 WPS 打开，另存为 xlsx 再试。");
            }
            return XLSX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            throw notSupported("演示文稿（pptx）", "请用报告的 Word 原稿，另存为 docx 格式再试。");
        }
        if (names.contains("ofd.xml")) {
            throw notSupported("OFD 版式文件", "请用报告的 Word 原稿，另存为 docx 格式再试。");
        }
        if (names.contains("content.xml")) {
            throw notSupported("ODF 文档", AS_DOCX);
        }
        throw new ImportRefused("no-document", "这是一个压缩包，不是 Word 文档。请解压后选择其中的报告文件。");
    }

    private static ImportRefused notSupported(String what, String advice) {
        return new ImportRefused("not-supported", "这是" + what + "，暂时不能读入。" + advice);
    }

    private static FileKind compound(byte[] file, String extension) {
        if (holds(file, "EncryptedPackage")) {
            throw new ImportRefused("password-protected", "文件设了打开密码，读不了。请在 Word 或 WPS 中取消密码后另存再试。");
        }
        String ofWps = OF_WPS.get(extension);
        if (ofWps != null) {
            throw new ImportRefused("wps-format", ofWps);
        }
        boolean word = holds(file, "WordDocument");
        boolean excel = holds(file, "Workbook") || holds(file, "Book");
        if (word && !(excel && extension.equals("xls"))) {
            return DOC;
        }
        if (excel) {
            if (holds(file, "_VBA_PROJECT_CUR")) {
                throw new ImportRefused("macros", "文件里带有宏，为安全起见不读入。请另存为不带宏的 xlsx 再试。");
            }
            return XLS;
        }
        throw new ImportRefused("old-format", "这是旧格式的文件，里面既没有 Word 文档也没有 Excel 表格，不能读入。" + AS_DOCX);
    }

    /** Whether a compound file has a stream of this name: names stand in its directory, in UTF-16, ended by a zero. */
    private static boolean holds(byte[] file, String stream) {
        byte[] name = (stream + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int i = 512; i <= file.length - name.length; i += 128) {
            int j = 0;
            while (j < name.length && file[i + j] == name[j]) {
                j++;
            }
            if (j == name.length) {
                return true;
            }
        }
        return false;
    }

    private static FileKind text(byte[] file) {
        boolean utf16 = file.length > 1
                && ((file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe
                        || (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff);
        int length = Math.min(file.length, LOOKED_AT);
        if (!utf16) {
            for (int i = 0; i < length; i++) {
                if (file[i] == 0) {
                    throw new ImportRefused(
                            "unknown-format",
                            "认不出这是什么文件。能读入的有 Word 文档（docx、doc）、PDF、Excel 表格（xlsx、xls）、网页（html）和纯文本（txt、md）。");
                }
            }
        }
        String start = new String(file, 0, length, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip();
        if (start.startsWith("{")) {
            return JSON;
        }
        if (start.startsWith("MIME-Version") || start.contains("multipart/related")) {
            throw new ImportRefused("mht-not-supported", "这是单个文件网页（mht），暂时不能读入。请在浏览器中另存为“网页，仅 HTML”再试。");
        }
        if (start.startsWith("<?xml") && start.contains("w:wordDocument")) {
            throw new ImportRefused("old-word-format", "这是 Word 2003 的 XML 文件，暂时不能读入。" + AS_DOCX);
        }
        if (start.startsWith("<") && MARKUP.matcher(start).find()) {
            return HTML;
        }
        return TEXT;
    }
}
