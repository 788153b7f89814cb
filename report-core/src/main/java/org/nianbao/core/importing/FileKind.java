package org.nianbao.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is in a file, by its first bytes; the name must fit. */
enum FileKind {
    DOCX,
    HTML,
    TEXT,
    JSON;

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int LOOKED_AT = 4096;
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|head|body|table|div|p|meta|span|h[1-6]|article|section)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, FileKind> BY_EXTENSION =
            Map.of("docx", DOCX, "html", HTML, "htm", HTML, "shtml", HTML, "xhtml", HTML, "txt", TEXT, "json", JSON);
    private static final Map<FileKind, String> NAMES =
            Map.of(DOCX, "Word 文档（docx）", HTML, "网页（html）", TEXT, "纯文本（txt）", JSON, "JSON 数据");
    private static final String AS_DOCX = "请用 Word 或 WPS 打开，另存为 docx 格式再试。";

    /**
     * The kind of a file.
     *
     * @throws ImportRefused when it is empty, too large, of a kind that is not read, or not what its name says
     */
    static FileKind of(byte[] file, String fileName) {
        if (file.length == 0) {
            throw new ImportRefused("empty-file", "这个文件是空的，里面没有任何内容。请重新选择文件。");
        }
        if (file.length > LARGEST) {
            throw new ImportRefused("too-large", "文件超过 20 MB，不能读入。请删去图片和附件，只保留年度报告正文再试。");
        }
        FileKind kind = byContent(file);
        FileKind named = BY_EXTENSION.get(extension(fileName));
        if (named != null && named != kind) {
            throw new ImportRefused(
                    "wrong-extension",
                    "文件名的扩展名是“." + extension(fileName) + "”，内容却是" + NAMES.get(kind) + "。请确认选对了文件，或者改成正确的扩展名再试。");
        }
        return kind;
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static FileKind byContent(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return DOCX;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw isEncrypted(file)
                    ? new ImportRefused("password-protected", "文件设了打开密码，读不了。请在 Word 或 WPS 中取消密码后另存再试。")
                    : new ImportRefused("old-word-format", "这是旧格式的文件（doc、wps、et 或 xls），暂时不能读入。" + AS_DOCX);
        }
        if (head.startsWith("%PDF")) {
            throw new ImportRefused("pdf-not-supported", "暂时不能读入 PDF。请用报告的 Word 原稿，另存为 docx 格式再试。");
        }
        if (head.startsWith("{\\rtf")) {
            throw new ImportRefused("rtf-not-supported", "暂时不能读入 RTF 文件。" + AS_DOCX);
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8")
                || head.startsWith("GIF8")
                || head.startsWith("BM")) {
            throw new ImportRefused("picture", "这是一张图片，读不出里面的文字和数字。请用报告的 Word 原稿。");
        }
        return text(file);
    }

    /** The name of the stream that holds an encrypted document, as OLE2 writes it. */
    private static boolean isEncrypted(byte[] file) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i <= file.length - name.length; i++) {
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
                    throw new ImportRefused("unknown-format", "认不出这是什么文件。能读入的有 Word 文档（docx）、网页（html）和纯文本（txt）。");
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
