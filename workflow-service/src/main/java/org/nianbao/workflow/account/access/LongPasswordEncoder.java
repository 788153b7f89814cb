package org.nianbao.workflow.account.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt for passwords of any length. bcrypt alone reads 72 bytes, which are 24 Chinese characters, and ignores the rest; so
 * it is given 44 characters made from the whole password by HMAC-SHA-256. The HMAC's key is no secret: it only makes sure
 * that a list of plain SHA-256 values from elsewhere is of no use here. Full-width and half-width characters are the same.
 */
final class LongPasswordEncoder implements PasswordEncoder {

    private static final byte[] PURPOSE = "nianbao.password".getBytes(StandardCharsets.UTF_8);
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(shortened(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return bcrypt.matches(shortened(password), encoded);
    }

    private static String shortened(@Nullable CharSequence password) {
        String text = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(PURPOSE, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
