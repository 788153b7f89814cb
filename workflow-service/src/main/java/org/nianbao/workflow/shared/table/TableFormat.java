package org.nianbao.workflow.shared.table;

import java.util.Arrays;

import org.nianbao.workflow.shared.Refusal;

/** The formats in which a list goes out. */
public enum TableFormat {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format of this ending. Refused when there is none. */
    public static TableFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这种文件格式：" + extension + "；只有 csv 和 xlsx。"));
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file with this list. Of further lists only a workbook has room. */
    public byte[] write(Sheet sheet, Sheet... further) {
        return switch (this) {
            case CSV -> CsvWriter.write(sheet);
            case XLSX -> XlsxWriter.write(sheet, further);
        };
    }
}
