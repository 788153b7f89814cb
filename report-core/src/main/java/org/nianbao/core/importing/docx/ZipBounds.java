package org.nianbao.core.importing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.nianbao.core.importing.source.Unreadable;

/** Looks through a zip file before anything opens it: how much it would unpack to, and whether it is a document at all. */
final class ZipBounds {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final long MOST_XML_BYTES = 40L * 1024 * 1024;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private boolean document;
    private String foreign = "";
    private boolean macros;

    private ZipBounds() {}

    /**
     * Unpacks everything once, keeping nothing.
     *
     * @throws Unreadable when it unpacks to too much, is cut off, carries macros, or is no Word document
     */
    static void check(byte[] file) {
        if (!isWhole(file)) {
            throw Unreadable.damaged();
        }
        ZipBounds bounds = new ZipBounds();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            bounds.count(zip);
        } catch (ZipException | java.io.EOFException e) {
            throw Unreadable.damaged();
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.damaged();
        }
        bounds.judge();
    }

    /** Whether the directory at the end of the file is there: without it something may be missing. */
    private static boolean isWhole(byte[] file) {
        for (int i = file.length - END_LENGTH; i >= Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT); i--) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void count(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long total = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw bomb();
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            look(name);
            long most = name.endsWith(".xml") || name.endsWith(".rels") ? MOST_XML_BYTES : MOST_BYTES;
            long size = 0;
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                size += read;
                total += read;
                if (size > most || total > MOST_BYTES) {
                    throw bomb();
                }
            }
        }
        if (entries == 0) {
            throw Unreadable.damaged();
        }
    }

    private void look(String name) {
        document |= name.equals("word/document.xml") || name.endsWith("/document.xml") || name.equals("document.xml");
        macros |= name.endsWith("vbaproject.bin");
        if (name.startsWith("xl/")) {
            foreign = "Excel 表格（xlsx）";
        } else if (name.startsWith("ppt/")) {
            foreign = "演示文稿（pptx）";
        } else if (name.equals("ofd.xml")) {
            foreign = "OFD 版式文件";
        } else if (name.equals("content.xml")) {
            foreign = "ODT 文档";
        }
    }

    private void judge() {
        if (macros) {
            throw new Unreadable("macros", "文件里带有宏，为安全起见不读入。请另存为不带宏的 docx 再试。");
        }
        if (!foreign.isEmpty() && !document) {
            throw new Unreadable("not-supported", "这是" + foreign + "，暂时不能读入。请用报告的 Word 原稿，另存为 docx 格式再试。");
        }
        if (!document) {
            throw new Unreadable("no-document", "这是一个压缩包，不是 Word 文档。请解压后选择其中的报告文件。");
        }
    }

    private static Unreadable bomb() {
        return new Unreadable("zip-bomb", "文件解压后过大，不像一份年度报告，没有读入。请把正文复制到新的 Word 文档再试。");
    }
}
