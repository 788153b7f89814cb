package org.nianbao.workflow.shared.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.nianbao.workflow.shared.Refusal;

/**
 * Text of a CSV: UTF-8 with or without byte order mark, else GB18030, of which GBK and GB2312 are parts. Which one is
 * decided by strict decoding, never by likelihood.
 */
final class TextDecoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoding() {}

    /** The text without byte order mark. Refused when it is of another encoding. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw wrong();
        }
        String text;
        try {
            text = strictly(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = strictly(GB18030, bytes);
            } catch (CharacterCodingException notGb18030) {
                throw wrong();
            }
        }
        if (text.chars().anyMatch(TextDecoding::isNoText)) {
            throw wrong();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Nothing that one writes: a control character, or a character that is none. */
    private static boolean isNoText(int character) {
        return character < ' ' && character != '\t' && character != '\r' && character != '\n'
                || character == 0xFFFD
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Refusal wrong() {
        return Refusal.unprocessable(
                "wrong-encoding", "文件的编码读不出来，只支持 UTF-8 和 GBK（GB18030）。请在 Excel 或 WPS 中另存为“CSV UTF-8”或 xlsx 再试。");
    }
}
