package org.nianbao.workflow.account.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps random secrets, and only those: a salted SHA-256. A slow hash protects words that people choose; a secret of more
 * than a hundred random bits needs none, and thousands are made at once. Comparing takes as long as with bcrypt, or the time
 * of an answer would tell which accounts still have their first password.
 */
final class RandomSecretEncoder implements PasswordEncoder {

    /** Stands in front of the hash. */
    static final String ID = "random";

    /** Something to compare with slowly: what came out is thrown away. */
    private static final String NOBODY = "$2a$10$dXJ3SW6G7P50lGmMkkmwe.20cQQubK3.HZWzG3YB1tlRy.fqvM/BG";

    private static final int SALT_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder slow = new BCryptPasswordEncoder();

    @Override
    public String encode(@Nullable CharSequence secret) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HEX.formatHex(salt) + "$" + HEX.formatHex(hash(salt, secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
        slow.matches(secret == null ? "" : secret, NOBODY);
        int end = kept == null ? -1 : kept.indexOf('$');
        return kept != null
                && end > 0
                && MessageDigest.isEqual(
                        hash(HEX.parseHex(kept.substring(0, end)), secret), HEX.parseHex(kept.substring(end + 1)));
    }

    private static byte[] hash(byte[] salt, @Nullable CharSequence secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(String.valueOf(secret).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
