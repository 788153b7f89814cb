package org.nianbao.workflow.account.access;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** One-time codes as the usual apps make them (RFC 6238: SHA-1, six digits, thirty seconds), one step early or late. */
final class Codes {

    static final int SECRET_BYTES = 20;

    private static final int STEPS_OFF = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /**
     * The step of time that this code belongs to.
     *
     * @param after the last step of which a code was accepted: that one and those before it are used up
     */
    OptionalLong step(byte[] secret, String code, Instant now, long after) {
        long present = now.getEpochSecond() / generator.getTimeStep().toSeconds();
        for (long step = present - STEPS_OFF; step <= present + STEPS_OFF; step++) {
            boolean same = MessageDigest.isEqual(code(secret, step).getBytes(US_ASCII), code.getBytes(US_ASCII));
            if (same && step > after) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("our own secret", e);
        }
    }
}
