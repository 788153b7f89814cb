package org.nianbao.workflow.account.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The codes on paper for whoever has lost the phone: ten, each good once. Eighty random bits need no slow hash; the
 * account's id in front keeps equal codes of two accounts apart.
 */
final class RecoveryCodes {

    static final int HOW_MANY = 10;

    private static final int BYTES = 10;
    private static final int LETTERS = 16;

    private final SecureRandom random = new SecureRandom();

    /** New codes: {@code abcd-efgh-2345-6789}. */
    List<String> next() {
        return Stream.generate(this::one).distinct().limit(HOW_MANY).toList();
    }

    private String one() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.of(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Whether somebody typed one of these, with or without the strokes, and not six digits. */
    static boolean looksLikeOne(String typed) {
        return plain(typed).length() == LETTERS;
    }

    static String hash(String accountId, String typed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((accountId + ":" + plain(typed)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
