package org.nianbao.workflow.shared.table;

import java.util.List;
import java.util.Locale;

import org.nianbao.workflow.shared.Refusal;

/** Reads a list from a file that somebody chose. */
public final class TableFile {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private TableFile() {}

    /**
     * The lines of a CSV or of the first sheet of an xlsx.
     *
     * <p>Refused, with a sentence each: more than {@link #MOST_BYTES} or 50 000 lines; another kind of file, also under a
     * known name; another encoding than UTF-8 and GB18030; a head with unknown, missing or repeated columns. A formula is
     * never evaluated: it is a fault of its line.
     *
     * @param name the file's name, of which only the ending counts
     * @param columns the columns that the list may have, in any order
     */
    public static Rows read(String name, byte[] bytes, List<Column> columns) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large", "文件太大，最大 10 MB。请分成几个文件导入。");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean zipped = startsWith(bytes, 'P', 'K');
        if (startsWith(bytes, 0xD0, 0xCF) || ending.equals("xls") || ending.equals("et")) {
            throw Refusal.unprocessable("old-workbook", "这是旧版 Excel 文件（xls），或者加了密码。请在 Excel 或 WPS 中另存为不加密的 xlsx 再试。");
        }
        if (!(zipped ? ending.equals("xlsx") : ending.equals("csv"))) {
            throw Refusal.unprocessable("not-a-table", "只能导入 xlsx 或 CSV 文件，而且内容要与文件名的扩展名一致。请按模板填写后另存为 xlsx 或 CSV 再试。");
        }
        RowsBuilder rows = new RowsBuilder(columns);
        if (zipped) {
            XlsxReader.read(bytes, rows);
        } else {
            CsvReader.read(TextDecoding.decode(bytes), rows);
        }
        return rows.build();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
