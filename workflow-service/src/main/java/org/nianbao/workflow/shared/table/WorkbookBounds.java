package org.nianbao.workflow.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.nianbao.workflow.shared.Refusal;

/** Unpacks a workbook once, keeping nothing, before anything opens it: how much it is, and whether it is a workbook at all. */
final class WorkbookBounds {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MB = 1024L * 1024;

    /** The sheets are streamed, texts are kept, the rest is read into a tree. */
    private static final long MOST_OF_A_SHEET = 160 * MB;

    private static final long MOST_OF_TEXTS = 40 * MB;
    private static final long MOST_OF_THE_REST = 4 * MB;

    private WorkbookBounds() {}

    static void check(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.stream().noneMatch(entry -> name(entry).equals("xl/workbook.xml"))) {
            throw Refusal.unprocessable("not-a-table", "这不是 Excel 表格（xlsx）。请选择按模板填写的 xlsx 或 CSV 文件。");
        }
        if (entries.size() > MOST_ENTRIES) {
            throw bomb();
        }
        byte[] buffer = new byte[32 * 1024];
        for (ZipArchiveEntry entry : entries) {
            if (!zip.canReadEntryData(entry)) {
                throw Refusal.unprocessable("broken-workbook", "表格文件加了密或已损坏，打不开。请去掉密码，另存为 xlsx 再试。");
            }
            long left = most(name(entry));
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw bomb();
                    }
                }
            }
        }
    }

    private static long most(String name) {
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            return MOST_OF_A_SHEET;
        }
        if (name.equals("xl/sharedstrings.xml") || name.startsWith("xl/media/")) {
            return MOST_OF_TEXTS;
        }
        return MOST_OF_THE_REST;
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private static Refusal bomb() {
        return Refusal.unprocessable("zip-bomb", "表格解压后过大，不像一份名单，没有读入。请只保留要导入的工作表和内容，另存后再试。");
    }
}
