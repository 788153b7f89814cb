package org.nianbao.core.importing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSStream;
import org.nianbao.core.importing.source.Unreadable;

/** Looks through the maps that say what the characters of a font mean: a short one may stand for thousands of millions. */
final class CharacterMaps {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final long MOST_CHARACTERS = 300_000;
    private static final Pattern SECTION = Pattern.compile("begin(?:bf|cid|notdef)range");
    private static final Pattern END = Pattern.compile("end(?:bf|cid|notdef)?range");
    /** Two codes and what the first of them means; the last thing in a file may be cut off. */
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f\\s]*+)>\\s*+<([0-9A-Fa-f\\s]*+)>\\s*+(?:<[^>]*+>?|\\[[^\\]]*+\\]?|\\d++)?");

    private CharacterMaps() {}

    static void checkSize(COSStream map) throws IOException {
        bytes(map);
    }

    /** Adds up all ranges. */
    static void check(COSStream map) throws IOException {
        String text = new String(bytes(map), StandardCharsets.ISO_8859_1);
        long characters = 0;
        Matcher section = SECTION.matcher(text);
        for (int at = 0; section.find(at); ) {
            Matcher end = END.matcher(text);
            at = end.find(section.end()) ? end.start() : text.length();
            Matcher range = RANGE.matcher(text).region(section.end(), at);
            while (range.find()) {
                characters += Math.max(0L, (long) code(range.group(2)) - code(range.group(1)));
            }
            if (characters > MOST_CHARACTERS) {
                throw new Unreadable("pdf-bomb", "PDF 里的字体数据异常大，没有读入。请用报告的 Word 原稿，另存为 docx 格式再试。");
            }
        }
    }

    /** A code as the library takes it: a lone last digit is the upper half of a byte, what is too long runs over. */
    private static int code(String digits) {
        int code = 0;
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit >= 0) {
                code = code << 4 | digit;
                count++;
            }
        }
        return count % 2 == 0 ? code : code << 4;
    }

    private static byte[] bytes(COSStream map) throws IOException {
        try (InputStream plain = map.createInputStream()) {
            byte[] bytes = plain.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Unreadable.tooMuch();
            }
            return bytes;
        }
    }
}
