package org.nianbao.workflow.account.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps secrets from whoever reads the database: AES-256-GCM, with a random start of its own for each. A secret is bound to
 * its account: copied to another row it cannot be opened.
 */
final class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String FORM = "v1:";
    private static final int START = 12;
    private static final int TAG_BITS = 128;

    /** It was closed with another key, for another account, or is damaged. */
    static final class CannotOpen extends Exception {

        private static final long serialVersionUID = 1L;

        CannotOpen(GeneralSecurityException cause) {
            super(cause);
        }
    }

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(SecretKey key) {
        this.key = key;
    }

    /** @param owner what it is bound to */
    String close(byte[] secret, String owner) {
        byte[] start = new byte[START];
        random.nextBytes(start);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, start, owner).doFinal(secret);
            byte[] both = Arrays.copyOf(start, START + closed.length);
            System.arraycopy(closed, 0, both, START, closed.length);
            return FORM + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    byte[] open(String closed, String owner) throws CannotOpen {
        if (!closed.startsWith(FORM)) {
            throw new CannotOpen(new GeneralSecurityException("unknown form"));
        }
        try {
            byte[] both = Base64.getDecoder().decode(closed.substring(FORM.length()));
            byte[] start = Arrays.copyOf(both, START);
            return cipher(Cipher.DECRYPT_MODE, start, owner).doFinal(both, START, both.length - START);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(e);
        } catch (IllegalArgumentException e) {
            throw new CannotOpen(new GeneralSecurityException(e));
        }
    }

    private Cipher cipher(int mode, byte[] start, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, start));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
