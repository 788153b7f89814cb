package org.nianbao.workflow.account.access;

/** Bytes as letters and digits that people can copy (RFC 4648), without padding. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int left = 0;
        int bits = 0;
        for (byte next : bytes) {
            left = left << Byte.SIZE | next & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(left >> bits & 0x1f));
            }
            left &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(left << BITS - bits & 0x1f));
        }
        return text.toString();
    }
}
