package org.nianbao.workflow.account.access;

import java.io.ByteArrayOutputStream;

/** Reads Base32 as an app does. */
final class Base32Reader {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32Reader() {}

    static byte[] read(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int left = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            left = (left << 5 | LETTERS.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(left >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
