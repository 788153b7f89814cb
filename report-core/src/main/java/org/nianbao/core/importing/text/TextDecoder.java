package org.nianbao.core.importing.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.nianbao.core.importing.source.Unreadable;

/** Finds out how a text is encoded: by its byte order mark, else UTF-8 if it is that, else GB 18030. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /**
     * The text.
     *
     * @throws Unreadable when it is in none of the encodings
     */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        ByteBuffer text = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text.duplicate()).toString();
        } catch (CharacterCodingException notUtf8) {
            return gb18030(text);
        }
    }

    private static String gb18030(ByteBuffer text) {
        try {
            return GB18030.newDecoder().decode(text).toString();
        } catch (CharacterCodingException unknown) {
            throw new Unreadable("unknown-encoding", "认不出这个文本文件的编码。请用记事本打开，另存为 UTF-8 编码再试。");
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
