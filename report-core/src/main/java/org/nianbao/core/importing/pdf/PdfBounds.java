package org.nianbao.core.importing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.nianbao.core.importing.source.Unreadable;

/** Looks through the packed parts of a file before anything opens them: how much they would unpack to. */
final class PdfBounds {

    private static final int MOST_BYTES = 48 * 1024 * 1024;
    private static final long MOST_IN_ALL = 160L * 1024 * 1024;
    private static final int HEAD = 1_500;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final byte[] sink = new byte[64 * 1024];
    private long total;

    private PdfBounds(byte[] file) {
        this.file = file;
    }

    /**
     * Unpacks everything but pictures once, keeping nothing.
     *
     * @throws Unreadable when it is too much
     */
    static void check(byte[] file) {
        new PdfBounds(file).run();
    }

    private void run() {
        int at = 0;
        while (at + STREAM.length < file.length) {
            if (file[at] == 's' && isStream(at) && !(at > 2 && file[at - 1] == 'd')) {
                stream(at);
            }
            at++;
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private void stream(int at) {
        String head = head(at);
        if (head.contains("/Image") && head.contains("/Subtype")) {
            return;
        }
        boolean flate = head.contains("FlateDecode") || head.contains("/Fl ") || head.contains("/Fl]");
        boolean packed = head.contains("LZW") || head.contains("RunLength");
        if (flate && packed) {
            throw bomb();
        }
        if (flate) {
            inflate(at + STREAM.length);
        } else if (packed && file.length - at > 2 * 1024 * 1024) {
            throw bomb();
        }
    }

    /** The dictionary before the stream, as far as it can matter. */
    private String head(int at) {
        int from = Math.max(0, at - HEAD);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    private void inflate(int after) {
        int from = after;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n' || file[from] == ' ')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            long size = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(sink);
                if (read == 0) {
                    return;
                }
                size += read;
                total += read;
                if (size > MOST_BYTES || total > MOST_IN_ALL) {
                    throw bomb();
                }
            }
        } catch (DataFormatException e) {
            // whoever opens it will see; here only its size matters
        } finally {
            inflater.end();
        }
    }

    private static Unreadable bomb() {
        return new Unreadable("pdf-bomb", "文件解压后过大，不像一份年度报告，没有读入。请用报告的 Word 原稿，另存为 docx 格式再试。");
    }
}
